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
import { madeInBulk } from '../../src/ingest/import/bulk-derived.js';
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

const evidence = ['passage:d1'];
const claim = (id: string, rest: object) => ({
  id: `claim:${id}`,
  subject: 'person:d',
  predicate: 'ATTENDED',
  object: 'event:d',
  evidence,
  ...rest,
});
const statement = (id: string, rest: object) => ({
  id: `statement:${id}`,
  texts: [{ text: id, language: 'en' }],
  form: 'DIRECT',
  act: 'ASSERTION',
  evidence,
  ...rest,
});

/** What something follows from, and what nothing follows from: each case once, some of it before what it rests on. */
const consequential = ndjson(
  // Two passages in one document and one in another; one passage twice told; documents that come later.
  statement('d-several', { speaker: 'person:d', evidence: ['passage:d1', 'passage:d2', 'passage:d3'] }),
  statement('d-same', { speaker: 'unnamed-agent:d', evidence: ['passage:d1', 'passage:d2'] }),
  { id: 'passage:d1', document: 'document:d', exact: 'one' },
  { id: 'passage:d2', document: 'document:d', exact: 'two' },
  { id: 'passage:d3', document: 'document:d-held', exact: 'three', prefix: 'and ' },
  { id: 'passage:d4', document: 'document:d-held', exact: 'nowhere' },
  { id: 'document:d', names: [{ text: 'D' }], kind: 'OTHER', language: 'en', authors: ['organization:d'] },
  { id: 'document:d-held', names: [{ text: 'H' }], kind: 'OTHER', language: 'ar', text: 'one and three' },
  { id: 'document:d-french', names: [{ text: 'F' }], kind: 'OTHER', language: 'fr', text: 'un' },
  // A relay, an addressee and a translator are no speakers; one that is proposed, rejected or taken back does not count.
  statement('d-relay', { speaker: 'organization:d', conveys: ['statement:d-several'], event: 'event:d' }),
  statement('d-nobody', { addressees: ['person:d'], about: ['organization:d'], event: 'event:d' }),
  ...['PROPOSED', 'REJECTED', 'RETRACTED'].map((status) =>
    statement(`d-${status.toLowerCase()}`, { status, speaker: 'person:d', event: 'event:d' }),
  ),
  { id: 'person:d', names: [{ text: 'Dana', language: 'en' }] },
  { id: 'person:d-silent', names: [{ text: 'Silent', language: 'en' }] },
  { id: 'organization:d', names: [{ text: 'D', language: 'en' }] },
  {
    id: 'unnamed-agent:d',
    names: [{ text: 'about 300 people', language: 'en' }],
    headcount: { min: 290, max: 310, approximate: true },
  },
  { id: 'event:d', names: [{ text: 'D', language: 'en' }], kind: 'DEBATE', start: '2024-05' },
  // Whoever has two ids: what is said by either, and claimed of either, leads to the one.
  { id: 'person:d-one', names: [{ text: 'One' }], externalIds: [{ scheme: 'wikidata', value: 'Q7' }] },
  { id: 'person:d-other', names: [{ text: 'Other' }], externalIds: [{ scheme: 'wikidata', value: 'Q7' }] },
  statement('d-one', { speaker: 'person:d-one' }),
  statement('d-other', { speaker: 'person:d-other', event: 'event:d' }),
  claim('d-other', { subject: 'person:d-other' }),
  claim('d-of-other', { predicate: 'SUPPORTS', object: 'person:d-other' }),
  // Two claims make two edges of a kind, others none.
  claim('d', {}),
  claim('d-again', { evidence: ['passage:d3'], assertedBy: ['statement:d-several'] }),
  claim('d-role', { predicate: 'HOLDS_ROLE', object: 'organization:d', value: { text: 'chair' } }),
  claim('d-worth', { predicate: 'HEADCOUNT', subject: 'event:d', object: undefined, value: { number: 3 } }),
  claim('d-preferred', { predicate: 'ORGANIZED', rank: 'PREFERRED' }),
  claim('d-deprecated', { predicate: 'ORGANIZED', rank: 'DEPRECATED' }),
  claim('d-proposed', { predicate: 'SPOKE_AT', status: 'PROPOSED' }),
  claim('d-retracted', { predicate: 'SPOKE_AT', status: 'RETRACTED' }),
  // What contradicts: by denial, by another value, as it is declared; and what does not.
  claim('d-denied', { polarity: 'DENIED' }),
  claim('d-denied-proposed', { polarity: 'DENIED', status: 'PROPOSED' }),
  claim('d-unlike', { predicate: 'HEADCOUNT', subject: 'event:d', object: undefined, value: { number: 9 } }),
  claim('d-1979', { predicate: 'BORN', object: undefined, value: { date: '1979' } }),
  claim('d-1980', { predicate: 'BORN', object: undefined, value: { date: '1980-02-03' } }),
  claim('d-declared', { predicate: 'OPPOSES', object: 'organization:d', contradicts: ['claim:d-role'] }),
  claim('d-denied-declared', {
    predicate: 'ORGANIZED',
    polarity: 'DENIED',
    contradicts: ['claim:d-preferred'],
  }),
);

it('ends in the very graph that a usual import ends in', async () => {
  const texts = { 'tiny.yaml': tinyWorld, 'awkward.ndjson': awkward, 'consequential.ndjson': consequential };
  const usual = await importTexts(world.graph, texts);
  const sources = Object.entries(texts).map(([file, text]) => ({
    source: { file, open: () => Readable.from([Buffer.from(text)], { objectMode: false }) },
    format: bundleFormat,
  }));
  const offline = await importOffline(model, sources, {
    bytes: 10_000,
    home,
    log,
    listener: { onProgress: log, onRejected: log, onLeftOut: () => {} },
  });
  const { rejections, ...counted } = usual;
  expect(rejections).toHaveLength(1);
  expect(offline).toEqual({ ...counted, created: usual.created + usual.updated, updated: 0 });
  const { made, derivedAgain, kept } = await inLocal(async (graph) => {
    await derive(graph, madeInBulk);
    const [made, kept] = [await timeless(graph), await logOf(graph)];
    await derive(graph);
    return { made, kept, derivedAgain: await timeless(graph) };
  });
  expect(made).toEqual(await timeless(world.graph));
  expect(kept).toEqual(await logOf(world.graph));
  expect(derivedAgain).toEqual(made);
  const derived = made.filter((line) => line.includes('"derived":true')).map((line) => line.split(' ')[1]);
  expect([...new Set(derived)].sort()).toEqual([
    'APPEARS_IN',
    'ATTENDED',
    'CONTRADICTS',
    'HOLDS_ROLE',
    'OPPOSES',
    'ORGANIZED',
    'SUPPORTS',
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
     RETURN c { .kind, .by, .reason, .seq, .differences, touched: COLLECT { MATCH (c)-[:TOUCHED]->(h) RETURN h.id ORDER BY h.id } } AS change,
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
    const found = await read(graph);
    await graph.close();
    return found;
  } finally {
    await local.stop();
  }
}
