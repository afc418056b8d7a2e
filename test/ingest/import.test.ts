/** Does `isnad import` take each record whole or tell why not, and does the same input always end in the same graph? */
import { parse } from 'yaml';
import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { dump, edges, timeless } from './dump.js';
import { importTexts, ndjson } from './import-text.js';
import { tinyWorld } from './tiny-world.js';

let world: TestGraph;
let graph: Graph;

beforeAll(async () => {
  world = await openTestGraph();
  graph = world.graph;
}, 180_000);
beforeEach(() => world.wipe());
afterAll(() => world?.close());

const person = (slug: string, name = slug, externalIds: string[] = []) => ({
  id: `person:${slug}`,
  names: [{ text: name, language: 'en' }],
  ...(externalIds.length > 0 && {
    externalIds: externalIds.map((key) => ({ scheme: key.split(':')[0], value: key.split(':')[1] })),
  }),
});
const article = { id: 'document:a', names: [{ text: 'A' }], kind: 'ARTICLE', language: 'en' };
const passage = { id: 'passage:a', document: 'document:a', exact: 'so' };
const statement = (slug: string, more: object = {}) => ({
  id: `statement:${slug}`,
  texts: [{ text: slug, language: 'en' }],
  form: 'DIRECT',
  act: 'ASSERTION',
  evidence: ['passage:a'],
  ...more,
});
const counts = ({
  read,
  created,
  updated,
  unchanged,
  rejected,
}: Awaited<ReturnType<typeof importTexts>>) => ({
  read,
  created,
  updated,
  unchanged,
  rejected,
});
/** The graph without what says which way it came. */
const graphItself = async () =>
  (await timeless(graph)).filter(
    (line) => !/^(Bundle|Derivation) /.test(line) && !/ (HOLDS|EXTENDS) /.test(line),
  );

const sections: Record<string, object[]> = parse(tinyWorld);
const tinyItems = model.concepts.flatMap(({ plural }) => sections[plural] ?? []);

describe('an import', () => {
  it('ends in the very graph that loading the same bundle ends in, in whatever form it comes', async () => {
    await loadBundles(graph, model, [{ file: 'tiny.yaml', text: tinyWorld }]);
    const loaded = await graphItself();
    const forms = {
      'tiny.yaml': tinyWorld,
      'tiny.json': JSON.stringify(sections, null, 2),
      'tiny.ndjson': ndjson({ bundle: 'tiny' }, ...tinyItems),
      'backwards.ndjson': ndjson(...tinyItems.toReversed()),
    };
    for (const [file, text] of Object.entries(forms)) {
      await world.wipe();
      const report = await importTexts(graph, { [file]: text });
      expect(report.rejections).toEqual([]);
      expect(report.created).toBe(tinyItems.length);
      expect(await graphItself()).toEqual(loaded);
    }
  }, 120_000);

  it('writes nothing the second time', async () => {
    const text = ndjson(...tinyItems.toReversed());
    await importTexts(graph, { 'tiny.ndjson': text });
    const before = await dump(graph);
    const statements: string[] = [];
    graph.onStatement = ({ cypher }) => statements.push(cypher);
    const again = await importTexts(graph, { 'tiny.ndjson': text });
    graph.onStatement = undefined;
    expect(counts(again)).toEqual({ ...zero, read: tinyItems.length, unchanged: tinyItems.length });
    expect(statements.filter((cypher) => /CREATE|MERGE|SET|DELETE/.test(cypher))).toEqual([]);
    expect(await dump(graph)).toEqual(before);
  });

  it('writes what has changed, and forgets what an item says no longer', async () => {
    const items = [person('amal'), person('basim'), article, passage];
    await importTexts(graph, { 'a.ndjson': ndjson(...items, statement('s', { speaker: 'person:amal' })) });
    const changed = await importTexts(graph, {
      'a.ndjson': ndjson(...items, statement('s', { speaker: 'person:basim' })),
    });
    expect(counts(changed)).toEqual({ ...zero, read: 5, unchanged: 4, updated: 1 });
    expect(await edges(graph, 'SAID_BY')).toEqual(['statement:s SAID_BY person:basim']);
    expect(await statementCounts()).toEqual([
      { id: 'person:amal', count: 0 },
      { id: 'person:basim', count: 1 },
    ]);
  });

  it('only counts on a dry run', async () => {
    await importTexts(graph, { 'a.ndjson': ndjson(person('amal')) });
    const before = await dump(graph);
    const items = [person('amal', 'Amal H.'), person('basim'), { id: 'person:x', names: [] }];
    const report = await importTexts(graph, { 'b.ndjson': ndjson(...items) }, { dryRun: true });
    expect(counts(report)).toEqual({ ...zero, read: 3, created: 1, updated: 1, rejected: 1 });
    expect(await dump(graph)).toEqual(before);
  });

  it('stops between two batches when it is asked to, and goes on from there', async () => {
    const people = Array.from({ length: 2_500 }, (_, index) => person(`p${index}`));
    const said = people.map(({ id }, index) =>
      statement(`s${index}`, { speaker: id, conveys: index % 100 === 0 ? [`statement:s${index + 1}`] : [] }),
    );
    const texts = { 'many.ndjson': ndjson(article, passage, ...people, ...said) };
    await importTexts(graph, texts);
    const whole = await timeless(graph);
    await world.wipe();
    const stop = new AbortController();
    const stopped = importTexts(graph, texts, {
      signal: stop.signal,
      onProgress: (step, records) => void (step === 'Writing' && records > 2_700 && stop.abort()),
    });
    await expect(stopped).rejects.toThrow('aborted');
    expect(await edges(graph, 'SAID_BY')).toHaveLength(498);
    const report = await importTexts(graph, texts);
    expect(report.read).toBe(report.created + report.updated + report.unchanged);
    expect(report.unchanged).toBeGreaterThan(2_900);
    expect(await timeless(graph)).toEqual(whole);
  }, 120_000);
});

const zero = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

async function statementCounts() {
  return graph.read('test', 'MATCH (n:Person) RETURN n.id AS id, n.statementCount AS count ORDER BY id');
}

describe('a record with a mistake', () => {
  it('is left out with its line and its reason, and so is what rests on it; the others are taken', async () => {
    const text = ndjson(
      { bundle: 'mixed' },
      article,
      passage,
      statement('good', { speaker: 'person:amal' }),
      statement('lost', { speaker: 'person:nobody' }),
      statement('outer', { conveys: ['statement:lost'] }),
      statement('outermost', { conveys: ['statement:outer'] }),
      statement('unproved', { evidence: [] }),
      statement('itself', { conveys: ['statement:itself'] }),
      person('amal'),
      person('amal', 'Somebody else'),
      { id: 'pirson:x' },
    );
    const report = await importTexts(graph, { 'mixed.ndjson': `${text}{"id":\n` });
    expect(counts(report)).toEqual({ ...zero, read: 12, created: 4, rejected: 8 });
    expect(report.rejections.toSorted()).toEqual([
      expect.stringMatching(
        /^mixed\.ndjson:11 must not give person:amal in other words than mixed\.ndjson:10 does$/,
      ),
      expect.stringMatching(
        /^mixed\.ndjson:12 must be an item with an id \(person:…, .*\), but got: "pirson:x"$/,
      ),
      expect.stringMatching(/^mixed\.ndjson:13 must be an item in JSON on one line: /),
      'mixed.ndjson:5 refers to person:nobody, which neither the input nor the graph has',
      'mixed.ndjson:6 refers to statement:lost, which neither the input nor the graph has',
      'mixed.ndjson:7 refers to statement:outer, which neither the input nor the graph has',
      'mixed.ndjson:8 statement:unproved evidence: must have at least one item, but got: an empty list',
      'mixed.ndjson:9 statement:itself conveys[0]: must be another node, but got: statement:itself itself',
    ]);
    expect(await edges(graph, 'SAID_BY', 'CONVEYS', 'EVIDENCED_BY')).toEqual([
      'statement:good EVIDENCED_BY passage:a',
      'statement:good SAID_BY person:amal',
    ]);
  });

  it('may refer to what the graph has from before', async () => {
    await importTexts(graph, { 'a.ndjson': ndjson(article, passage, person('amal')) });
    const report = await importTexts(graph, {
      'b.ndjson': ndjson(statement('s', { speaker: 'person:amal' })),
    });
    expect(report.rejections).toEqual([]);
    expect(await edges(graph, 'SAID_BY')).toEqual(['statement:s SAID_BY person:amal']);
  });

  it('stands on the line where it begins, in JSON and YAML too', async () => {
    const json =
      '{\n  "bundle": "b",\n  "people": [\n    { "id": "person:a",\n      "names": [] }\n  ],\n  "pepole": [{}]\n}';
    expect((await importTexts(graph, { 'b.json': json })).rejections).toEqual([
      'b.json:4 person:a names: must have at least one item, but got: an empty list',
      expect.stringMatching(
        /^b\.json:7 must be in one of people, .*, but got: pepole; did you mean: people\?$/,
      ),
    ]);
    const yaml = 'bundle: b\npeople:\n  - id: person:a\n    names: []\nextend:\n  - id: statement:s\n';
    expect((await importTexts(graph, { 'b.yaml': yaml })).rejections).toEqual([
      'b.yaml:3 person:a names: must have at least one item, but got: an empty list',
      expect.stringMatching(/^b\.yaml:6 extend belongs to bundles/),
    ]);
  });
});

describe('people with the same external id', () => {
  const q1 = ['wikidata:Q1'];
  const fromB = ndjson(
    {
      ...person('a-hadid', 'A. Hadid', [...q1, 'viaf:7']),
      names: [
        { text: 'أمل', language: 'ar' },
        { text: 'A. Hadid', language: 'en' },
      ],
    },
    article,
    passage,
    statement('s', { speaker: 'person:a-hadid' }),
  );

  it('are one, whatever their ids and however often they come', async () => {
    await importTexts(graph, { 'a.ndjson': ndjson(person('amal', 'Amal', q1)) });
    expect(counts(await importTexts(graph, { 'b.ndjson': fromB }))).toEqual({
      ...zero,
      read: 4,
      created: 3,
      updated: 1,
    });
    expect(await edges(graph, 'SAID_BY', 'STANDS_FOR')).toEqual([
      'person:a-hadid STANDS_FOR person:amal',
      'statement:s SAID_BY person:amal',
    ]);
    expect(await people()).toEqual([
      {
        id: 'person:amal',
        names: ['Amal en PREFERRED', 'أمل ar PREFERRED', 'A. Hadid en ALIAS'],
        keys: ['wikidata:Q1', 'viaf:7'],
      },
    ]);
    const before = await dump(graph);
    expect((await importTexts(graph, { 'b.ndjson': fromB })).unchanged).toBe(4);
    expect((await importTexts(graph, { 'a.ndjson': ndjson(person('amal', 'Amal', q1)) })).unchanged).toBe(1);
    expect(await dump(graph)).toEqual(before);
  });

  it('keep the names of both when one of the two changes', async () => {
    await importTexts(graph, { 'a.ndjson': ndjson(person('amal', 'Amal', q1)) });
    await importTexts(graph, { 'b.ndjson': fromB });
    await importTexts(graph, { 'a.ndjson': ndjson(person('amal', 'Amal Hadid', q1)) });
    expect((await people())[0]!.names).toEqual([
      'Amal Hadid en PREFERRED',
      'Amal en ALIAS',
      'أمل ar PREFERRED',
      'A. Hadid en ALIAS',
    ]);
  });

  it('are one within an input too, joined by any of their ids; an organization of the same id is another', async () => {
    const text = ndjson(
      person('one', 'One', ['viaf:1']),
      person('two', 'Two', ['viaf:2']),
      person('both', 'Both', ['viaf:2', 'viaf:1']),
      { ...person('x', 'Org', ['viaf:1']), id: 'organization:x' },
    );
    await importTexts(graph, { 'a.ndjson': text });
    expect(await edges(graph, 'STANDS_FOR')).toEqual([
      'person:both STANDS_FOR person:one',
      'person:two STANDS_FOR person:one',
    ]);
  });

  it('are led to once by what names both', async () => {
    const text = ndjson(
      person('one', 'One', q1),
      person('two', 'Two', q1),
      person('three', 'Three'),
      article,
      passage,
      statement('s', { about: ['person:two', 'person:three', 'person:one'] }),
    );
    await importTexts(graph, { 'a.ndjson': text });
    expect(await edges(graph, 'ABOUT')).toEqual([
      'statement:s ABOUT person:one',
      'statement:s ABOUT person:three',
    ]);
    expect((await importTexts(graph, { 'a.ndjson': text })).unchanged).toBe(6);
  });

  it('are not one for a name that they share', async () => {
    await importTexts(graph, {
      'a.ndjson': ndjson(person('amal', 'Amal', q1), person('amal-2', 'Amal', ['wikidata:Q2'])),
    });
    expect((await people()).map(({ id }) => id)).toEqual(['person:amal', 'person:amal-2']);
  });

  async function people() {
    const rows = await graph.read<{ id: string; names: string[]; keys: string[] }>(
      'test',
      'MATCH (n:Person) RETURN n.id AS id, n.names AS names, n.externalKeys AS keys ORDER BY id',
    );
    return rows.map(({ names, ...row }) => ({
      ...row,
      names: names.map((name) => Object.values(JSON.parse(name)).join(' ')),
    }));
  }
});
