/** Does an import past the database's transactions end in the very graph that one through them ends in? */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { model } from '../../src/domain/model.js';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { neo4jVersion } from '../../src/graph/local/layout.js';
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { migrate } from '../../src/graph/migrate/migrate.js';
import { bundleFormat } from '../../src/ingest/bundle/bundle.format.js';
import { derive } from '../../src/ingest/derive/derive.js';
import { importOffline } from '../../src/ingest/import/import-offline.js';
import { migrations, openTestGraph, type TestGraph } from '../neo4j.js';
import { timeless } from './dump.js';
import { importTexts, ndjson } from './import-text.js';
import { tinyWorld } from './tiny-world.js';

const log = () => {};
let world: TestGraph;
let home: string;

beforeAll(async () => {
  world = await openTestGraph();
  home = await mkdtemp(join(tmpdir(), 'isnad-offline-'));
  const software = `neo4j-${neo4jVersion}`;
  await symlink(resolve(process.env.ISNAD_HOME || '.isnad', software), join(home, software));
}, 180_000);
afterAll(async () => {
  await world?.close();
  await rm(home, { recursive: true, force: true });
});

/** What lies differently in CSV and in Cypher: quotes, line ends, empty texts, wide and invisible characters, united people. */
const awkward = ndjson(
  {
    id: 'person:q',
    names: [
      { text: 'A "quoted",\nbroken; name \\ 😀', language: 'en' },
      { text: 'أمَل\u200f', language: 'ar' },
    ],
    externalIds: [{ scheme: 'x', value: '1;2,"3"' }],
  },
  {
    id: 'person:q-2',
    names: [{ text: 'Other', language: 'fr' }],
    externalIds: [{ scheme: 'x', value: '1;2,"3"' }],
  },
  {
    id: 'document:q',
    names: [{ text: 'Q' }],
    kind: 'OTHER',
    language: 'en',
    text: 'one\ntwo "three"\r\nfour',
  },
  { id: 'passage:q', document: 'document:q', exact: 'two "three"', prefix: '', start: 4, end: 15 },
  {
    id: 'statement:q',
    texts: [{ text: 'line\nline', language: 'en' }],
    form: 'MIXED',
    act: 'OTHER',
    speaker: 'person:q-2',
    about: ['person:q', 'person:q-2'],
    evidence: ['passage:q'],
  },
  { id: 'person:q', names: [{ text: 'In other words' }] },
);

it('ends in the very graph that a usual import ends in', async () => {
  const texts = { 'tiny.yaml': tinyWorld, 'awkward.ndjson': awkward };
  const usual = await importTexts(world.graph, texts);
  const sources = Object.entries(texts).map(([file, text]) => ({
    source: { file, open: () => Readable.from([Buffer.from(text)], { objectMode: false }) },
    format: bundleFormat,
  }));
  const offline = await importOffline(model, sources, {
    bytes: 10_000,
    home,
    log,
    listener: { onProgress: log, onRejected: log },
  });
  const { rejections, ...counted } = usual;
  expect(rejections).toHaveLength(1);
  expect(offline).toEqual({ ...counted, created: usual.created + 1, updated: 0 });
  expect(await inLocal(async (graph) => [await timeless(graph), await logOf(graph)])).toEqual([
    await timeless(world.graph),
    await logOf(world.graph),
  ]);
}, 600_000);

interface Kept {
  readonly differences: string;
  readonly touched: readonly string[];
}

/** The log of changes, but for ids and instants. */
async function logOf(graph: Graph): Promise<object[]> {
  const rows = await graph.read<{ change: Kept; last: number }>(
    'test',
    `MATCH (log:ChangeLog { name: 'changes' }), (c:Change)
     RETURN c { .kind, .by, .reason, .seq, .differences, touched: COLLECT { MATCH (c)-[:TOUCHED]->(h) RETURN h.id } } AS change,
            log.seq AS last
     ORDER BY c.seq`,
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return rows.map(({ change, last }) => ({
    last,
    ...change,
    differences: (JSON.parse(change.differences) as { id: string }[]).sort(byId),
  }));
}

async function inLocal<T>(read: (graph: Graph) => Promise<T>): Promise<T> {
  const local = await openLocalNeo4j({ home, role: 'command', log });
  try {
    const graph: Graph = await connect({ ...local, database: 'neo4j' });
    await migrate(graph, migrations);
    await derive(graph);
    const found = await read(graph);
    await graph.close();
    return found;
  } finally {
    await local.stop();
  }
}
