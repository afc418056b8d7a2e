/** Are records refused that lead back to where they began, across records, files, and what the graph has already? */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import { bundleFormat } from '../../src/ingest/bundle/bundle.format.js';
import { checkRecords } from '../../src/ingest/import/check-records.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { edges } from './dump.js';
import { importTexts, ndjson } from './import-text.js';

const article = { id: 'document:d', names: [{ text: 'D' }], kind: 'ARTICLE', language: 'en' };
const passage = { id: 'passage:p', document: 'document:d', exact: 'said so' };
const statement = (id: string, ...conveys: string[]) => ({
  id: `statement:${id}`,
  texts: [{ text: id, language: 'en' }],
  form: 'INDIRECT',
  act: 'OTHER',
  evidence: ['passage:p'],
  ...(conveys.length > 0 && { conveys: conveys.map((other) => `statement:${other}`) }),
});
const place = (id: string, partOf?: string) => ({
  id: `place:${id}`,
  names: [{ text: id, language: 'en' }],
  ...(partOf && { partOf: `place:${partOf}` }),
});

let world: TestGraph;
let graph: Graph;

beforeAll(async () => {
  world = await openTestGraph();
  graph = world.graph;
}, 180_000);
beforeEach(() => world.wipe());
afterAll(() => world?.close());

describe('statements that convey each other in a circle', () => {
  it('are refused with what rests on them, each with its line and the circle; all others are taken', async () => {
    const report = await importTexts(graph, {
      'a.ndjson': ndjson(
        article,
        passage,
        statement('a', 'b'),
        statement('fine', 'finer'),
        statement('outer', 'a'),
      ),
      'b.ndjson': ndjson(statement('b', 'finer', 'c'), statement('finer')),
      'c.ndjson': ndjson(statement('c', 'a')),
    });
    expect(report.rejections.toSorted()).toEqual([
      'a.ndjson:3 statement:a conveys[0]: must not lead back to where it began, but got the circle: statement:a → statement:b → statement:c → statement:a',
      'a.ndjson:5 refers to statement:a, which neither the input nor the graph has',
      'b.ndjson:1 statement:b conveys[1]: must not lead back to where it began, but got the circle: statement:b → statement:c → statement:a → statement:b',
      'c.ndjson:1 statement:c conveys[0]: must not lead back to where it began, but got the circle: statement:c → statement:a → statement:b → statement:c',
    ]);
    expect(report).toMatchObject({ read: 8, created: 4, rejected: 4 });
    expect(await edges(graph, 'CONVEYS')).toEqual(['statement:fine CONVEYS statement:finer']);
  });

  it('are found on a dry run too', async () => {
    const texts = { 'a.ndjson': ndjson(article, passage, statement('a', 'b'), statement('b', 'a')) };
    const dry = await importTexts(graph, texts, { dryRun: true });
    expect(dry.rejections).toHaveLength(2);
    expect(await importTexts(graph, texts)).toEqual(dry);
  });

  it('are refused when the circle closes through what the graph has', async () => {
    await importTexts(graph, {
      'a.ndjson': ndjson(article, passage, statement('a', 'b'), statement('b', 'c'), statement('c')),
    });
    const report = await importTexts(graph, { 'b.ndjson': ndjson(statement('c', 'a'), statement('d', 'a')) });
    expect(report.rejections).toEqual([
      'b.ndjson:1 statement:c conveys[0]: must not lead back to where it began, but got the circle: statement:c → statement:a → statement:b → statement:c',
    ]);
    expect(report).toMatchObject({ created: 1, rejected: 1 });
  });

  it('are taken when the input turns round what the graph has', async () => {
    await importTexts(graph, { 'a.ndjson': ndjson(article, passage, statement('a', 'b'), statement('b')) });
    const report = await importTexts(graph, { 'b.ndjson': ndjson(statement('b', 'a'), statement('a')) });
    expect(report.rejections).toEqual([]);
    expect(await edges(graph, 'CONVEYS')).toEqual(['statement:b CONVEYS statement:a']);
  });
});

describe('places that are a part of each other', () => {
  it('are refused', async () => {
    const report = await importTexts(graph, {
      'a.ndjson': ndjson(place('a', 'b'), place('b', 'a'), place('c')),
    });
    expect(report.rejections).toHaveLength(2);
    expect(report.rejections[0]).toMatch(
      /^a\.ndjson:1 place:a partOf: must not lead back .* place:a → place:b → place:a$/,
    );
  });
});

describe('an input of many edges', () => {
  const MANY = 60_000;
  const check = async (items: () => Iterable<object>) => {
    const rejections: string[] = [];
    const lines = function* () {
      yield `${JSON.stringify({ bundle: 'many' })}\n`;
      for (const item of items()) yield `${JSON.stringify(item)}\n`;
    };
    const source = { file: 'many.ndjson', open: () => Readable.from(lines()) };
    await checkRecords(model, [{ source, format: bundleFormat }], {
      folder: mkdtempSync(join(tmpdir(), 'isnad-test-')),
      bytes: 10_000_000,
      known: {
        answeredAmong: async () => new Set(),
        holdersOf: async () => [],
        nodesAmong: async () => new Set(),
        edgesFrom: async () => [],
      },
      onRead: () => {},
      onLeftOut: () => {},
      onRejected: ({ line, reason }) => rejections.push(`${line} ${reason}`),
    });
    return rejections;
  };
  const chain = function* (last?: string) {
    for (let at = 0; at < MANY - 1; at++) yield place(`p${at}`, `p${at + 1}`);
    yield place(`p${MANY - 1}`, last);
  };

  it('may be one long chain', async () => {
    expect(await check(() => chain())).toEqual([]);
  }, 120_000);

  it('is refused when that chain is a ring, which is not shown whole', async () => {
    const rejections = await check(() => chain('p0'));
    expect(rejections).toHaveLength(MANY);
    expect(rejections[0]).toBe(
      '2 place:p0 partOf: must not lead back to where it began, but got the circle: place:p0 → place:p1 → … → place:p0',
    );
  }, 120_000);
});
