/** Do JSON-LD and FollowTheMoney say in their own words what the graph holds, and does JSON-LD come back whole? */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { model } from '../../src/domain/model.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { followTheMoneyFormat } from '../../src/ingest/followthemoney/followthemoney.format.js';
import type { ImportFormat, Reading } from '../../src/ingest/import-format.js';
import { jsonldFormat } from '../../src/ingest/jsonld/jsonld.format.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { tinyWorld } from '../spec/tiny-world.js';
import { seeds } from '../world.js';
import { exported } from './exported.js';
import { strange } from './strange-world.js';

let test: TestGraph;
let folder: string;
beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'isnad-export-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await test.close();
});

/** What a format reads in a text. */
async function readings(format: ImportFormat, text: string): Promise<Reading[]> {
  const file = join(folder, 'read');
  await writeFile(file, text);
  const found: Reading[] = [];
  for await (const reading of format.read({ file, open: () => createReadStream(file) })) found.push(reading);
  return found;
}

const itemsOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));

async function load(bundles: typeof tinyWorld | typeof seeds | typeof strange): Promise<void> {
  await test.wipe();
  await loadBundles(test.graph, model, bundles);
}

describe.each(Object.entries({ 'the seeds': seeds, 'a village': tinyWorld, 'strange values': strange }))(
  'JSON-LD of %s',
  (_, bundles) => {
    let document: string;
    beforeAll(async () => {
      await load(bundles);
      document = await exported(test.graph, 'jsonld');
    }, 180_000);

    it('is read as the items that it was written from', async () => {
      const items = itemsOf(await exported(test.graph, 'ndjson'));
      const read = await readings(jsonldFormat, document);
      expect(read.filter((reading) => 'rejected' in reading)).toEqual([]);
      expect(read.flatMap((reading) => ('items' in reading ? reading.items : []))).toEqual(items.map(asRead));
    });

    it('has no term that its own context does not explain', async () => {
      const data = JSON.parse(document);
      const nodes = (await jsonld.expand(data, { documentLoader: refuse })) as object[];
      expect(nodes.length).toBe(data['@graph'].length);
      // What a processor does not understand, it leaves out.
      expect(leaves(nodes)).toBe(leaves(data['@graph']));
    });

    it('is the same whatever the prefixes are called', async () => {
      const written = (await jsonld.expand(JSON.parse(document), { documentLoader: refuse })) as object[];
      const read = await readings(jsonldFormat, JSON.stringify({ '@graph': written }));
      expect(read.map((reading) => ({ ...reading, line: 0 }))).toEqual(
        (await readings(jsonldFormat, document)).map((reading) => ({ ...reading, line: 0 })),
      );
    });
  },
);

const refuse = (address: string): never => {
  throw new Error(`must not fetch ${address}`);
};

/** The profile keeps names by kind, and the original text first. */
function asRead(item: { names?: { kind: string }[]; texts?: { original: boolean }[] }): object {
  const kinds = ['PREFERRED', 'ALIAS', 'TRANSLITERATION', 'FORMER'];
  return {
    ...item,
    ...(item.names && {
      names: [...item.names].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    }),
    ...(item.texts && { texts: [...item.texts].sort((a, b) => Number(b.original) - Number(a.original)) }),
  };
}

/** How many plain values there are in a tree, its types and languages left out. */
function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + leaves(each), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value)
    .filter(([key]) => key !== '@type' && key !== '@language')
    .reduce((sum, [, each]) => sum + leaves(each), 0);
}

describe('JSON-LD that is not of the profile', () => {
  const context = '{"schema":"https://schema.org/","isnad":"urn:isnad:vocab:"}';
  const read = (nodes: string, with_ = context) =>
    readings(jsonldFormat, `{"@context":${with_},\n"@graph":[\n${nodes}]}`);

  it.each([
    [
      '{"@id":"http://example.org/amal"}',
      'its @id must be urn:isnad:<type>:<slug>, but got: http://example.org/amal',
    ],
    ['{"schema:name":"Amal"}', 'its @id must be urn:isnad:<type>:<slug>, but got: nothing'],
    ['{"@id":"urn:isnad:ship:amal"}', 'must have an @id of a known type, but got: ship:amal'],
    [
      '{"@id":"urn:isnad:person:amal","schema:birthDate":"1970"}',
      'must have properties of the profile only, but has: https://schema.org/birthDate',
    ],
    [
      '{"@id":"urn:isnad:event:talk","schema:startDate":["2024","2025"]}',
      'schema:startDate must have one value, but has 2',
    ],
    [
      '{"@id":"urn:isnad:event:talk","schema:location":{"schema:name":"Town"}}',
      'place must be urn:isnad:<type>:<slug>, but got: nothing',
    ],
  ])('is refused with its line, and the others are read: %s', async (node, rejected) => {
    const other = '{"@id":"urn:isnad:person:basim","schema:name":{"@value":"Basim","@language":"en"}}';
    expect(await read(`${node},\n${other}`)).toEqual([
      { line: 3, rejected },
      {
        line: 4,
        items: [{ id: 'person:basim', names: [{ text: 'Basim', language: 'en', kind: 'PREFERRED' }] }],
      },
    ]);
  });

  it('is refused where its context would have to be fetched', async () => {
    const [reading] = await read('{"@id":"urn:isnad:person:amal"}', '"https://example.org/context"');
    expect(reading).toEqual({
      line: 3,
      rejected:
        '@context must be written out in the document, but got the address https://example.org/context: put what stands there in its place',
    });
  });

  it('is refused where it breaks off, after what stands before', async () => {
    const text = `{"@context":${context},"@graph":[\n{"@id":"urn:isnad:person:amal"},\n{"@id":`;
    const found = await readings(jsonldFormat, text);
    expect(found).toEqual([
      { line: 2, items: [{ id: 'person:amal' }] },
      { line: 3, rejected: expect.stringMatching(/^must be one JSON-LD document: /) },
    ]);
  });
});

/** What FollowTheMoney 3 knows of these schemata, as far as it is used. */
const thing =
  'name alias previousName summary description keywords addressEntity proof sourceUrl wikidataId leiCode registrationNumber';
const interval = 'startDate endDate date role proof';
const ftmProperties: Record<string, string> = {
  Person: thing,
  Organization: thing,
  LegalEntity: thing,
  Address: 'full remarks latitude longitude',
  Event: `${thing} ${interval}`,
  Document: `${thing} title language publishedAt`,
  Article: `${thing} title language publishedAt`,
  PlainText: `${thing} title language publishedAt bodyText`,
  Note: `${thing} entity`,
  Membership: `${interval} member organization`,
  UnknownLink: `${interval} subject object`,
  Mention: 'document resolved',
};
const REFERENCES = [
  'addressEntity',
  'proof',
  'entity',
  'member',
  'organization',
  'subject',
  'object',
  'document',
  'resolved',
];

describe('FollowTheMoney', () => {
  interface Entity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Record<string, string[]>;
  }
  let entities: Entity[];
  let written: string;
  beforeAll(async () => {
    await load(tinyWorld);
    written = await exported(test.graph, 'followthemoney');
    entities = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }, 180_000);

  it('has entities of its schemata alone, with their properties, which are lists of texts', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    for (const { schema, properties } of entities) {
      const unknown = Object.keys(properties).filter(
        (name) => !ftmProperties[schema]!.split(' ').includes(name),
      );
      expect({ schema, unknown }).toEqual({ schema, unknown: [] });
      for (const value of Object.values(properties).flat()) expect(typeof value).toBe('string');
    }
  });

  it('leads to entities that it has', () => {
    const ids = new Set(entities.map(({ id }) => id));
    const named = entities.flatMap(({ properties }) => REFERENCES.flatMap((name) => properties[name] ?? []));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says who said what, about whom, in which documents', () => {
    const note = entities.find(({ id }) => id === 'statement:rain')!;
    expect(note).toEqual({
      id: 'statement:rain',
      schema: 'Note',
      properties: {
        name: ['It will rain on the fair'],
        description: ['It will rain on the fair', 'ستمطر على المعرض'],
        keywords: ['DIRECT', 'PREDICTION'],
        entity: ['event:fair'],
        proof: ['document:gazette'],
      },
    });
    const links = entities.filter(({ properties }) => properties.subject?.[0] === 'statement:rain');
    expect(links.map(({ properties: { role, object, date } }) => ({ role, object, date }))).toEqual([
      { role: ['SAID_BY'], object: ['person:ada'], date: ['2024-05-02'] },
      { role: ['SAID_AT'], object: ['event:toast'], date: ['2024-05-02'] },
    ]);
  });

  it('says neither what is denied nor what was not accepted', async () => {
    const [...claims] = await test.graph.read<{ id: string }>(
      'test',
      "MATCH (c:Claim) WHERE c.polarity = 'DENIED' OR c.status <> 'ACCEPTED' RETURN c.id AS id",
    );
    expect(claims.length).toBeGreaterThan(0);
    const ids = new Set(entities.map(({ id }) => id));
    expect(claims.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('is read back: people, organizations, places, events and documents under their own ids', async () => {
    const read = await readings(followTheMoneyFormat, written);
    const items = new Map(
      read.flatMap((reading) => ('items' in reading ? reading.items : [])).map((item) => [item.id, item]),
    );
    const known = ['person:', 'organization:', 'place:', 'event:', 'document:'];
    const before = itemsOf(await exported(test.graph, 'ndjson')).filter(({ id }) =>
      known.some((type) => id.startsWith(type)),
    );
    expect(before.filter(({ id }) => !items.has(id))).toEqual([]);
    expect(items.get('person:ada')).toMatchObject({
      externalIds: [{ scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' }],
    });
    expect((items.get('person:ada')!.names as { text: string }[]).map(({ text }) => text)).toEqual([
      'Ada Miller',
      'آدا ميلر',
      'the miller',
    ]);
    expect(items.get('event:fair')).toMatchObject({
      start: '2024-05',
      end: '2024-06',
      place: 'place:square',
    });
    const refused = read.flatMap((reading) => ('rejected' in reading ? [reading.rejected] : []));
    const unexpected = refused.filter(
      (reason) =>
        !/"Note"/.test(reason) &&
        !/must be the id of an entity that the file has, but got: statement:/.test(reason),
    );
    expect(unexpected).toEqual([]);
  });
});
