import { readFileSync } from 'node:fs';
import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import type { BundleSource } from '../../src/ingest/bundle/bundle.js';
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
  await load(tiny());
}, 180_000);
beforeEach(() => world.wipe());
afterAll(() => world?.close());

const tiny = (text = tinyWorld): BundleSource => ({ file: 'tiny.yaml', text });
const load = (...sources: BundleSource[]) => loadBundles(graph, model, sources);
const counts = ({ created, updated, unchanged, removed }: Awaited<ReturnType<typeof load>>) => ({
  created,
  updated,
  unchanged,
  removed,
});
const ITEMS = 21;

async function properties(id: string): Promise<Record<string, unknown>> {
  const [row] = await graph.read<{ labels: string[]; all: object }>(
    'test',
    'MATCH (n:Node { id: $id }) RETURN labels(n) AS labels, properties(n) AS all',
    { id },
  );
  return { ...row?.all, labels: row?.labels.sort() };
}

describe('loading a bundle', () => {
  it('stores nodes with their labels, sort keys and words by language', async () => {
    expect(counts(await load(tiny()))).toEqual({ created: ITEMS, updated: 0, unchanged: 0, removed: 0 });
    expect(await properties('person:amal')).toMatchObject({
      labels: ['Agent', 'Entity', 'Node', 'Person'],
      names_ar: ['أمل'],
      names_en: ['Amal'],
      sortName: 'amal',
      externalKeys: ['wikidata:Q1'],
    });
    expect(await properties('statement:good')).toMatchObject({
      text_ar: ['كان جيدا'],
      text_en: ['it was good'],
      saidOn: '2024-07-19T20:30:00+03:00',
      saidOn_asc: '2024-07-19T17:30:00.000Z',
      status: 'ACCEPTED',
    });
    expect(JSON.parse(String((await properties('claim:crowd')).value))).toEqual({
      text: null,
      number: 300,
      max: null,
      unit: null,
      date: null,
      approximate: true,
    });
    expect(await properties('document:brief')).toMatchObject({
      publishedOn: '2024',
      publishedOn_end: '2024-12-31T23:59:59.999Z',
    });
  });

  it('stores whole numbers as integers and decimals as floats', async () => {
    await load(tiny());
    const [types] = await graph.read(
      'test',
      `MATCH (p:Passage { id: 'passage:good' }), (a:UnnamedAgent), (t:Place { id: 'place:town' }), (:Statement)-[r:CONVEYS]->()
       RETURN valueType(p.start) AS start, valueType(a.headcount_min) AS min, valueType(t.latitude) AS latitude, valueType(r.order) AS order`,
    );
    expect(types).toEqual({
      start: 'INTEGER NOT NULL',
      min: 'INTEGER NOT NULL',
      latitude: 'FLOAT NOT NULL',
      order: 'INTEGER NOT NULL',
    });
  });

  it('stores lists of edges in their order, edges with properties, and who translated a text', async () => {
    await load(tiny());
    expect(await edges(graph, 'WRITTEN_BY', 'ABOUT', 'RESPONDS_TO', 'TRANSLATED_BY', 'PART_OF')).toEqual([
      'document:brief WRITTEN_BY person:basim',
      'document:brief WRITTEN_BY organization:daily',
      'place:town PART_OF place:country',
      'statement:denial ABOUT person:amal',
      'statement:denial RESPONDS_TO statement:good',
      'statement:good ABOUT event:talk',
      'statement:good ABOUT topic:weather',
      'statement:good TRANSLATED_BY organization:daily',
    ]);
    const rows = await graph.read(
      'test',
      'MATCH ()-[r:RESPONDS_TO|TRANSLATED_BY]->() RETURN properties(r) AS own ORDER BY type(r)',
    );
    expect(rows).toEqual([{ own: { order: 0, stance: 'DISPUTES' } }, { own: { language: 'ar' } }]);
  });

  it('anchors passages: at their offsets, by their words, or not at all', async () => {
    await load(tiny());
    const rows = await graph.read(
      'test',
      'MATCH (p:Passage) RETURN p.id AS id, p.anchor AS anchor, p.start AS start, p.end AS end ORDER BY id',
    );
    expect(rows).toEqual([
      { id: 'passage:denied', anchor: 'ANCHORED', start: 55, end: 81 },
      { id: 'passage:good', anchor: 'ANCHORED', start: 13, end: 24 },
      { id: 'passage:lost', anchor: 'ORPHANED', start: null, end: null },
      { id: 'passage:unseen', anchor: 'TEXT_NOT_HELD', start: 0, end: 3 },
    ]);
  });

  it('gives the same graph when loaded twice, and does not look at it again', async () => {
    await load(tiny());
    const once = await timeless(graph);
    const report = await load(tiny());
    expect(counts(report)).toEqual({ created: 0, updated: 0, unchanged: ITEMS, removed: 0 });
    expect(report.bundles).toEqual([
      expect.objectContaining({ name: 'tiny-world', file: 'tiny.yaml', skipped: true }),
    ]);
    await derive(graph);
    expect(await timeless(graph)).toEqual(once);
  });

  it('gives the same graph from JSON, from data and from YAML with a byte order mark', async () => {
    await load(tiny());
    const byYaml = (await timeless(graph)).filter((line) => !line.startsWith('Bundle '));
    const { parse } = await import('yaml');
    const data = parse(tinyWorld) as object;
    for (const source of [
      { file: 'tiny.json', text: JSON.stringify(data) },
      { file: 'data', data },
      { file: 'tiny.yaml', text: `\ufeff${tinyWorld}` },
    ]) {
      await world.wipe();
      await load(source);
      expect((await timeless(graph)).filter((line) => !line.startsWith('Bundle '))).toEqual(byYaml);
    }
  });

  it('writes only the items that changed, and removes what an item no longer says', async () => {
    await load(tiny());
    const shorter = tinyWorldWith(
      '    about: [event:talk, topic:weather]\n',
      '    about: [topic:weather]\n',
    ).replace('    externalIds: [{ scheme: wikidata, value: Q1 }]\n', '');
    const report = await load(tiny(shorter));
    expect(counts(report)).toEqual({ created: 0, updated: 2, unchanged: ITEMS - 2, removed: 0 });
    const changed = await timeless(graph);
    expect(await edges(graph, 'ABOUT')).toEqual([
      'statement:denial ABOUT person:amal',
      'statement:good ABOUT topic:weather',
    ]);
    expect((await properties('person:amal')).externalKeys).toBeUndefined();
    await world.wipe();
    await load(tiny(shorter));
    expect(changed).toEqual(await timeless(graph));
  });

  it('removes an item that the bundle dropped, but keeps one that others lead to', async () => {
    await load(tiny(), {
      file: 'b.yaml',
      text: 'bundle: b\nextend: [{ id: statement:denial, about: [topic:weather] }]\n',
    });
    const without = tinyWorld
      .replace(/topics:\n(?: .*\n)+/, '')
      .replace('about: [event:talk, topic:weather]', 'about: [event:talk]')
      .replace(/ {2}- id: claim:crowd\n(?: {4}.*\n)+/, '');
    const report = await load(tiny(without));
    expect(counts(report)).toEqual({ created: 0, updated: 1, unchanged: ITEMS - 3, removed: 1 });
    expect(report.bundles[0]?.kept).toEqual(['topic:weather']);
    expect(await properties('claim:crowd')).toEqual({ labels: undefined });
  });

  it('loads the seeds, in either order, to one graph', async () => {
    const seeds = ['first-report', 'briefs'].map((name) => ({
      file: `seeds/${name}.yaml`,
      text: readFileSync(new URL(`../../seeds/${name}.yaml`, import.meta.url), 'utf8'),
    }));
    await load(...seeds);
    const once = await timeless(graph);
    await world.wipe();
    await load(...seeds.reverse());
    expect(await timeless(graph)).toEqual(once);
    const rows = await graph.read('test', 'MATCH (p:Passage { anchor: "ORPHANED" }) RETURN p.id AS id');
    expect(rows).toEqual([]);
  }, 60_000);
});

describe('a bundle that extends nodes of another one', () => {
  const more = (about: string): BundleSource => ({ file: 'more.yaml', text: `bundle: more\n${about}` });
  const extension = more('extend:\n  - { id: statement:good, about: [person:basim, place:town] }\n');

  it('adds edges behind the node’s own, which stay when that one is loaded again, and go with the extension', async () => {
    await load(extension, tiny());
    const all = [
      'statement:good ABOUT event:talk',
      'statement:good ABOUT topic:weather',
      'statement:good ABOUT person:basim',
      'statement:good ABOUT place:town',
    ];
    const about = async () =>
      (await edges(graph, 'ABOUT')).filter((edge) => edge.startsWith('statement:good'));
    expect(await about()).toEqual(all);
    const changed = tinyWorldWith('    act: OPINION\n', '    act: PRAISE\n');
    expect(counts(await load(tiny(changed)))).toMatchObject({ updated: 1 });
    expect(await about()).toEqual(all);
    await load(more('extend: [{ id: statement:good, about: [place:town] }]\n'));
    expect(await about()).toEqual([all[0], all[1], all[3]]);
    await load(more('title: Nothing more\n'));
    expect(await about()).toEqual(all.slice(0, 2));
  });

  it('must not close a circle through the graph', async () => {
    await load(tiny());
    await expect(load(more('extend:\n  - { id: place:country, names: [] }\n'))).rejects.toThrow(
      'more.yaml:3:11 extend[0].id: must be the id of a node that has list edges (person:…, organization:…, unnamed-agent:…, document:…, statement:…, claim:…), but got: "place:country"',
    );
    await expect(
      load(more('extend:\n  - id: statement:good\n    conveys: [statement:relay]\n')),
    ).rejects.toThrow(
      'more.yaml:4:15 extend[0].conveys[0]: must not lead back to where it began, but got the circle: statement:good → statement:relay → statement:good',
    );
  });
});

describe('a load that is broken off', () => {
  it('leaves all of a bundle or nothing, and is made good by the next one', async () => {
    const statements: string[] = [];
    graph.onStatement = ({ operation }) => statements.push(operation);
    await load(tiny());
    graph.onStatement = undefined;
    const whole = await timeless(graph);
    expect(statements.length).toBeGreaterThan(20);
    // At the last statement of each transaction: all before it must be undone.
    for (const broken of new Set(statements.map((operation) => statements.lastIndexOf(operation)))) {
      await world.wipe();
      let ran = 0;
      graph.onStatement = () => {
        if (ran++ === broken) throw new Error('broken off');
      };
      await expect(load(tiny())).rejects.toThrow('broken off');
      graph.onStatement = undefined;
      const [row] = await graph.read<{ nodes: number; bundles: number }>(
        'test',
        'RETURN COUNT { (:Node) } AS nodes, COUNT { (:Bundle) } AS bundles',
      );
      expect([
        { nodes: 0, bundles: 0 },
        { nodes: ITEMS, bundles: 1 },
      ]).toContainEqual(row);
      await load(tiny());
      expect(await timeless(graph)).toEqual(whole);
    }
  }, 120_000);

  it('is no matter to two at once', async () => {
    await Promise.all([load(tiny()), load(tiny()), load(tiny())]);
    const atOnce = await timeless(graph);
    await world.wipe();
    await load(tiny());
    expect(atOnce).toEqual(await timeless(graph));
  });
});
