import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { derive } from '../../src/ingest/derive/derive.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { edges, timeless } from './dump.js';
import { tinyWorld, tinyWorldWith } from './tiny-world.js';

let world: TestGraph;
let graph: Graph;

beforeAll(async () => {
  world = await openTestGraph();
  graph = world.graph;
  // Neo4j plans each statement when it first meets it.
  await load(tinyWorld);
}, 180_000);
beforeEach(() => world.wipe());
afterAll(() => world?.close());

const load = (text: string) => loadBundles(graph, model, [{ file: 'tiny.yaml', text }]);

async function statementCounts(): Promise<Record<string, number>> {
  const rows = await graph.read<{ id: string; count: number }>(
    'test',
    'MATCH (n:Node) WHERE n.statementCount IS NOT NULL RETURN n.id AS id, n.statementCount AS count',
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.count]));
}

/** The pairs that contradict each other when the tiny world has these claims more. */
async function contradictions(claims: string[]): Promise<string[]> {
  await load(
    tinyWorld +
      claims
        .map((claim, index) => `  - { id: claim:x${index}, evidence: [passage:good], ${claim} }\n`)
        .join(''),
  );
  return (await edges(graph, 'CONTRADICTS')).filter((edge) => edge.includes('claim:x'));
}

describe('what is derived', () => {
  it('joins statements with the documents of their evidence', async () => {
    await load(tinyWorld);
    expect(await edges(graph, 'APPEARS_IN')).toEqual([
      'statement:denial APPEARS_IN document:brief',
      'statement:good APPEARS_IN document:brief',
      'statement:guess APPEARS_IN document:brief',
      'statement:guess APPEARS_IN document:unseen',
      'statement:relay APPEARS_IN document:brief',
    ]);
    await load(tinyWorldWith('[passage:good, passage:unseen]', '[passage:unseen]'));
    expect((await edges(graph, 'APPEARS_IN')).filter((edge) => edge.startsWith('statement:guess'))).toEqual([
      'statement:guess APPEARS_IN document:unseen',
    ]);
  });

  it('counts accepted statements of agents and at events', async () => {
    await load(tinyWorld);
    expect(await statementCounts()).toEqual({
      'person:amal': 1,
      'person:basim': 1,
      'organization:daily': 0,
      'unnamed-agent:officials': 1,
      'event:talk': 1,
    });
    await load(tinyWorldWith('status: PROPOSED', 'status: ACCEPTED'));
    expect(await statementCounts()).toMatchObject({ 'person:amal': 2, 'event:talk': 2 });
  });

  it('joins entities by the claims that hold, each edge naming its claim', async () => {
    await load(tinyWorld);
    const rows = await graph.read(
      'test',
      'MATCH (a)-[r:ATTENDED]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS own',
    );
    expect(rows).toEqual([
      { from: 'person:amal', to: 'event:talk', own: { claim: 'claim:came', derived: true } },
    ]);
    for (const change of ['rank: DEPRECATED', 'status: PROPOSED', 'polarity: DENIED']) {
      await load(tinyWorldWith('- id: claim:came\n', `- id: claim:came\n    ${change}\n`));
      expect(await edges(graph, 'ATTENDED')).toEqual([]);
    }
    await load(
      tinyWorldWith(
        '- id: claim:came\n    subject: person:amal',
        '- id: claim:came\n    subject: person:basim',
      ),
    );
    expect(await edges(graph, 'ATTENDED')).toEqual(['person:basim ATTENDED event:talk']);
    await load(
      tinyWorldWith(
        'predicate: ATTENDED\n    object: event:talk\n    evidence',
        'predicate: ORGANIZED\n    object: event:talk\n    evidence',
      ),
    );
    expect(await edges(graph, 'ATTENDED', 'ORGANIZED')).toEqual(['person:amal ORGANIZED event:talk']);
  });

  it('is the same when derived again, and heals when something of it was lost or made up', async () => {
    await load(tinyWorld);
    const once = await timeless(graph);
    await derive(graph);
    expect(await timeless(graph)).toEqual(once);
    await graph.write('test', async (run) => {
      await run('MATCH ()-[r:APPEARS_IN|ATTENDED|CONTRADICTS]->() DELETE r');
      await run('MATCH (n:Node) REMOVE n.statementCount');
      await run(
        "MATCH (a:Person), (e:Event) CREATE (a)-[:ORGANIZED { claim: 'claim:none', derived: true }]->(e)",
      );
      await run(
        "MATCH (a:Claim { id: 'claim:crowd' }), (b:Claim { id: 'claim:came' }) CREATE (b)-[:CONTRADICTS { derived: true }]->(a)",
      );
    });
    await derive(graph);
    expect(await timeless(graph)).toEqual(once);
  });
});

describe('held texts', () => {
  it('are gone through a few million characters at a time, so that the database need not hold them all', async () => {
    const ids = ['document:a', 'document:b', 'document:c', 'document:d'];
    await graph.write('test', (run) =>
      run(
        `UNWIND range(0, 3) AS at CREATE (d:Node:Document { id: $ids[at], language: 'en' })
         SET d.text = CASE WHEN at IN [1, 2] THEN $long ELSE 'x' END`,
        { ids, long: 'word '.repeat(500_000) },
      ),
    );
    const together: unknown[] = [];
    graph.onStatement = ({ cypher, params }) => {
      if (cypher.includes('SET d.text_ar')) together.push(params.documentIds);
    };
    await derive(graph);
    graph.onStatement = undefined;
    expect(together).toEqual([ids.slice(0, 3), ids.slice(3)]);
    const [row] = await graph.read<{ indexed: number }>(
      'test',
      'MATCH (d:Document) WHERE d.text_en = [d.text] RETURN count(d) AS indexed',
    );
    expect(row!.indexed).toBe(4);
  }, 60_000);
});

describe('contradictions', () => {
  it('are a claim and its denial, of one object or one value', async () => {
    await load(tinyWorld);
    expect(await edges(graph, 'CONTRADICTS')).toEqual(['claim:came CONTRADICTS claim:came-not']);
    expect(
      await contradictions([
        'subject: person:basim, predicate: DESCRIBED_AS, value: { text: tall }',
        'subject: person:basim, predicate: DESCRIBED_AS, value: { text: Tall }, polarity: DENIED',
        'subject: person:basim, predicate: DESCRIBED_AS, value: { text: short }, polarity: DENIED',
        'subject: person:basim, predicate: ATTENDED, object: event:talk, polarity: DENIED',
        'subject: person:amal, predicate: ORGANIZED, object: event:talk, polarity: DENIED',
      ]),
    ).toEqual(['claim:x0 CONTRADICTS claim:x1']);
  });

  it('are two values of what can have only one', async () => {
    expect(
      await contradictions([
        'subject: event:talk, predicate: HEADCOUNT, value: { number: 500 }',
        'subject: event:talk, predicate: HEADCOUNT, value: { number: 300 }',
        'subject: event:talk, predicate: HEADCOUNT, value: { number: 200, max: 350 }',
        'subject: event:talk, predicate: HEADCOUNT, value: { number: 40, unit: cars }',
        'subject: event:talk, predicate: HEADCOUNT, value: { number: 900 }, status: PROPOSED',
        'subject: event:talk, predicate: CHANGED, value: { text: moved }',
        'subject: event:talk, predicate: CHANGED, value: { text: shortened }',
      ]),
    ).toEqual([
      'claim:crowd CONTRADICTS claim:x0',
      'claim:x0 CONTRADICTS claim:x1',
      'claim:x0 CONTRADICTS claim:x2',
    ]);
    expect(
      await contradictions([
        'subject: person:basim, predicate: BORN, value: { date: 1979 }',
        'subject: person:basim, predicate: BORN, value: { date: 1979-03-04 }',
        'subject: person:basim, predicate: BORN, value: { date: 1979-03-05 }',
        'subject: person:basim, predicate: DIED, value: { date: 1980 }',
      ]),
    ).toEqual(['claim:x1 CONTRADICTS claim:x2']);
  });

  it('are only of a time that both speak of', async () => {
    const age = (number: number, from: string, to: string) =>
      `subject: person:amal, predicate: AGE, value: { number: ${number}, unit: years }${from && `, validFrom: ${from}`}${to && `, validTo: ${to}`}`;
    expect(
      await contradictions([
        age(40, '2023', '2023'),
        age(41, '2024-01', ''),
        age(42, '2024-06-01', '2024-07'),
        age(43, '', '2022'),
      ]),
    ).toEqual(['claim:x1 CONTRADICTS claim:x2']);
  });

  it('that are declared stay, and are not derived again', async () => {
    const declared = tinyWorldWith(
      '    polarity: DENIED\n',
      '    polarity: DENIED\n    contradicts: [claim:came]\n',
    );
    await load(declared);
    expect(await edges(graph, 'CONTRADICTS')).toEqual(['claim:came-not CONTRADICTS claim:came']);
    await load(tinyWorld);
    expect(await edges(graph, 'CONTRADICTS')).toEqual(['claim:came CONTRADICTS claim:came-not']);
    await load(declared);
    expect(await edges(graph, 'CONTRADICTS')).toEqual(['claim:came-not CONTRADICTS claim:came']);
  });
});
