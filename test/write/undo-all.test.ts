/** Does taking back everything that was written, whatever it was, leave the graph as it was before? */
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { ChangeKind, ReviewDecision } from '../../src/domain/change/change-kind.type.js';
import { merge } from '../../src/domain/change/merge.js';
import { addNode, editNode } from '../../src/domain/input/write-node.js';
import { model } from '../../src/domain/model.js';
import { retract, review } from '../../src/domain/review/review.js';
import { ReviewStatus } from '../../src/domain/statement/statement-enums.type.js';
import { IsnadError } from '../../src/error/isnad-error.js';
import { Changer, type Outcome } from '../../src/graph/change/changer.js';
import type { Draft } from '../../src/graph/change/draft.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { derive } from '../../src/ingest/derive/derive.js';
import { settle } from '../../src/ingest/derive/settle.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { newsroom } from './newsroom.js';

const SEQUENCES = Number(process.env.SEQUENCES ?? 1_000);
const LONGEST = 5;

/** One random write; the numbers choose what it is about. */
type Step = readonly [kind: keyof typeof writes | 'undo', a: number, b: number, c: number];

interface Ids {
  readonly people: string[];
  readonly entities: string[];
  readonly statements: string[];
  readonly claims: string[];
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const words = (n: number) => [{ text: `word ${n}`, language: 'en' }];
const concept = (type: string) => model.concept(type)!;

const writes: Record<
  string,
  (ids: Ids, a: number, b: number, c: number) => (draft: Draft) => Promise<Outcome<string>>
> = {
  addPerson: (ids, a) => (draft) => {
    const id = `person:new-${a}`;
    ids.people.push(id);
    ids.entities.push(id);
    return addNode(draft, concept('Person'), { id, names: words(a) }, ReviewStatus.ACCEPTED);
  },
  editPerson: (ids, a, b) => (draft) =>
    editNode(
      draft,
      concept('Person'),
      pick(ids.people, a),
      { names: [...words(b), { text: `alias ${a}`, language: 'ar' }] },
      null,
    ),
  record: (ids, a, b, c) => (draft) => {
    const id = `statement:new-${a}`;
    ids.statements.push(id);
    return addNode(
      draft,
      concept('Statement'),
      {
        id,
        speaker: pick(ids.people, a),
        texts: [{ text: `said ${b}`, language: 'en' }],
        form: 'INDIRECT',
        act: 'ASSERTION',
        event: c % 2 === 0 ? 'event:meeting' : undefined,
        about: [pick(ids.entities, b), pick(ids.people, c)].filter((x, i, all) => all.indexOf(x) === i),
        conveys: c % 3 === 0 ? [pick(ids.statements, b)] : [],
        evidence: [
          { document: 'document:report', exact: pick(['The mayor said', 'Two clerks', 'Monday'], a) },
        ],
      },
      b % 2 === 0 ? ReviewStatus.PROPOSED : ReviewStatus.ACCEPTED,
    );
  },
  editStatement: (ids, a, b, c) => (draft) =>
    editNode(
      draft,
      concept('Statement'),
      pick(ids.statements, a),
      pick(
        [
          { speaker: pick(ids.people, b) },
          { speaker: null, saidOn: '2024-05' },
          { about: [pick(ids.entities, c)] },
          { conveys: [pick(ids.statements, c)] },
          { texts: [{ text: `said ${c}`, language: 'en' }], event: null },
          { evidence: [{ passage: 'passage:met' }, { passage: 'passage:doubt' }] },
        ],
        b,
      ),
      null,
    ),
  claim: (ids, a, b, c) => (draft) => {
    const id = `claim:new-${a}`;
    ids.claims.push(id);
    return addNode(
      draft,
      concept('Claim'),
      c % 2 === 0
        ? {
            id,
            subject: pick(ids.people, b),
            predicate: 'AGE',
            value: { number: 40 + (c % 3), unit: 'years' },
            evidence: [{ passage: 'passage:met' }],
          }
        : {
            id,
            subject: pick(ids.entities, b),
            predicate: 'ORGANIZED',
            object: 'event:meeting',
            polarity: pick(['AFFIRMED', 'DENIED'], c),
            evidence: [{ passage: 'passage:met' }],
          },
      ReviewStatus.ACCEPTED,
    );
  },
  mergePeople: (ids, a, b) => (draft) => merge(draft, pick(ids.people, a), pick(ids.people, b)),
  mergeOthers: (_, a) => (draft) =>
    a % 2 === 0
      ? merge(draft, 'unnamed-agent:clerks', 'unnamed-agent:source')
      : merge(draft, 'organization:council', 'organization:paper'),
  review: (ids, a, b) => (draft) =>
    review(draft, pick([...ids.statements, ...ids.claims], a), pick(Object.values(ReviewDecision), b), null),
  retract: (ids, a) => (draft) =>
    retract(draft, pick([...ids.statements, ...ids.claims, ...ids.people], a), null),
  editText: (_, a) => (draft) =>
    editNode(
      draft,
      concept('Document'),
      'document:report',
      { text: `Added ${a}. The mayor said: It will hold. The council met on Monday. Ines Roth doubts it.` },
      null,
    ),
};

const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(writes), 'undo', 'undo'),
    fc.nat(11),
    fc.nat(11),
    fc.nat(11),
  ) as fc.Arbitrary<Step>,
  { minLength: 1, maxLength: LONGEST },
);

describe('taking back all that was written', () => {
  let test: TestGraph;
  let changer: Changer;
  const counts = { written: 0, refused: 0, undone: 0, clashed: 0 };

  beforeAll(async () => {
    test = await openTestGraph();
    await loadBundles(test.graph, model, [{ file: 'newsroom.yaml', data: newsroom }]);
    changer = new Changer(test.graph, model, settle);
  }, 120_000);
  afterAll(() => test.close());

  it(`leaves the graph as it was, after each of ${SEQUENCES} random sequences`, async () => {
    const first = await stored(test);
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const made = await apply(sequence);
        await takeBackAll(made);
        expect(await stored(test)).toEqual(first);
      }),
      { numRuns: SEQUENCES, seed: Number(process.env.SEED ?? Date.now() % 1e9), endOnFailure: true },
    );
    console.log(`Writes: ${JSON.stringify(counts)}`);
    // A run in which nothing is written, or everything refused, would show nothing.
    expect(counts.written).toBeGreaterThan(SEQUENCES);
    expect(counts.undone).toBeGreaterThan(SEQUENCES);
    // What the writes derived one by one is what deriving everything anew gives.
    await derive(test.graph);
    expect(await stored(test)).toEqual(first);
  }, 1_800_000);

  /** The ids of the changes, in their order; what makes no sense is refused and leaves nothing. */
  async function apply(sequence: readonly Step[]): Promise<string[]> {
    const ids: Ids = {
      people: newsroom.people.map(({ id }) => id),
      entities: [...newsroom.people, ...newsroom.organizations, ...newsroom.unnamedAgents].map(
        ({ id }) => id,
      ),
      statements: newsroom.statements.map(({ id }) => id),
      claims: newsroom.claims.map(({ id }) => id),
    };
    const made: string[] = [];
    for (const [kind, a, b, c] of sequence) {
      if (kind === 'undo') {
        if (made.length > 0) made.push(...(await undo(pick(made, a))));
        continue;
      }
      try {
        const request = {
          operation: kind,
          kind: ChangeKind.UPDATE,
          by: 'test',
          reason: null,
          key: null,
          body: null,
        };
        made.push(
          await changer.change(request, writes[kind]!(ids, a, b, c), async (_, { change }) => change),
        );
        counts.written++;
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        counts.refused++;
      }
    }
    return made;
  }

  async function undo(change: string): Promise<string[]> {
    try {
      const request = { operation: 'undo', by: 'test', reason: null, key: randomUUID(), body: change };
      const made = await changer.undo(request, change, async (_, written) => written.change);
      counts.undone++;
      return [made];
    } catch (error) {
      if (!(error instanceof IsnadError) || error.extensions.code !== 'CONFLICT') throw error;
      counts.clashed++;
      return [];
    }
  }

  async function takeBackAll(made: readonly string[]): Promise<void> {
    for (const change of [...made].reverse()) {
      const [row] = await test.graph.read<{ undone: boolean }>(
        'test',
        'MATCH (c:Change { id: $change }) RETURN EXISTS { (c)-[:UNDONE_BY]->() } AS undone',
        { change },
      );
      if (row?.undone) continue;
      // The latest that still holds can always be taken back.
      expect(await undo(change)).toHaveLength(1);
    }
  }
});

/** All that the graph says, derived or not; how often it was written is no part of it. */
async function stored({ graph }: TestGraph): Promise<string[]> {
  const nodes = await graph.read<{ labels: string[]; properties: Record<string, unknown> }>(
    'test',
    'MATCH (n:Node) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const edges = await graph.read<{ edge: string[]; properties: object }>(
    'test',
    'MATCH (a:Node)-[r]->(b:Node) RETURN [a.id, type(r), b.id] AS edge, properties(r) AS properties',
  );
  const text = (properties: object) =>
    JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
  return [
    ...nodes.map(
      ({ labels, properties: { version: _v, proposedAt: _p, queuedAt: _q, ...own } }) =>
        `${labels.sort().join(':')} ${text(own)}`,
    ),
    ...edges.map(({ edge, properties }) => `${edge.join(' ')} ${text(properties)}`),
  ].sort();
}
