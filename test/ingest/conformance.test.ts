/** What must every import format do? One suite; a new format adds its sample to the list. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '../../src/domain/model.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { formatNamed, formatOf, formats } from '../../src/ingest/formats.js';
import { checkRecords } from '../../src/ingest/import/check-records.js';
import { importRecords } from '../../src/ingest/import/import-records.js';
import type { FormattedSource } from '../../src/ingest/import/numbered-readings.js';
import type { ImportReport, LeftOut, Rejection } from '../../src/ingest/import/report.js';
import type { ImportSource } from '../../src/ingest/import-format.js';
import { exported } from '../export/exported.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { dump } from './dump.js';
import { fixture, itemsOf, readAll, sourceOf, written } from './read-source.js';
import { tinyWorld } from './tiny-world.js';

interface Sample {
  readonly format: string;
  /** Absent where it is the tiny world, as it is exported in this format. */
  readonly source?: ImportSource;
  /** The lines of the records that must be refused, in the order in which that is found. */
  readonly rejected: readonly number[];
  /** The statements whose source names nobody. */
  readonly speakerless: readonly string[];
}

const samples: readonly Sample[] = [
  { format: 'bundle', source: written('tiny.yaml', tinyWorld), rejected: [], speakerless: [] },
  {
    format: 'popolo',
    source: fixture('council.json'),
    rejected: [24, 25, 56, 57, 58, 92, 94],
    speakerless: ['statement:council.57cae1a21bff2192'],
  },
  { format: 'jsonld', rejected: [], speakerless: [] },
  { format: 'legislators', source: fixture('senators.yaml'), rejected: [59, 70, 71], speakerless: [] },
  {
    format: 'table',
    source: fixture('quotes.csv', 'quotes.mapping.yaml'),
    rejected: [5, 8, 9, 10],
    speakerless: [],
  },
  {
    format: 'followthemoney',
    source: fixture('entities.ftm.ndjson'),
    rejected: [16, 17, 18, 19, 20, 21],
    speakerless: [],
  },
];

let world: TestGraph;
const sourceBy = new Map<string, ImportSource>();

beforeAll(async () => {
  world = await openTestGraph();
  await loadBundles(world.graph, model, [{ file: 'tiny.yaml', text: tinyWorld }]);
  for (const { format, source } of samples) {
    sourceBy.set(format, source ?? written(`tiny.${format}`, await exported(world.graph, format)));
  }
}, 180_000);
afterAll(() => world?.close());

interface Imported {
  readonly report: ImportReport;
  readonly rejections: Rejection[];
  readonly leftOut: LeftOut[];
}

async function imported(sources: readonly FormattedSource[]): Promise<Imported> {
  const rejections: Rejection[] = [];
  const leftOut: LeftOut[] = [];
  const listener = {
    onProgress: () => {},
    onRejected: (rejection: Rejection) => rejections.push(rejection),
    onLeftOut: (field: LeftOut) => leftOut.push(field),
  };
  const report = await importRecords(world.graph, model, sources, { bytes: 1_000_000, listener });
  return { report, rejections, leftOut };
}

const ids = async (cypher: string): Promise<string[]> =>
  (await world.graph.read<{ id: string }>('test', `${cypher} RETURN s.id AS id ORDER BY id`)).map(
    ({ id }) => id,
  );

/** Statements and claims of which no document shows anything. */
const unfounded = () =>
  ids('MATCH (s:Statement|Claim) WHERE NOT (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:Document) WITH s');

it('has a sample of each format', () => {
  expect(samples.map(({ format }) => format).sort()).toEqual(formats.map(({ name }) => name).sort());
});

describe.each(samples)('$format', ({ format, rejected, speakerless }) => {
  let source: ImportSource;
  let sources: FormattedSource[];
  let first: Imported;

  beforeAll(async () => {
    await world.wipe();
    source = sourceBy.get(format)!;
    sources = [{ source, format: formatNamed(format) }];
    first = await imported(sources);
  }, 120_000);

  it('drops nothing: each record is created, updated, unchanged or rejected', async () => {
    const { read, created, updated, unchanged, rejected: refused } = first.report;
    expect(read).toBe(created + updated + unchanged + refused);
    const readings = await readAll(formatNamed(format), source);
    expect(read).toBe(readings.length);
    expect(created).toBe(read - rejected.length);
    const lines = new Set(rejected);
    const given = itemsOf(readings.filter(({ line }) => !lines.has(line)));
    expect(given.size).toBeGreaterThan(5);
    const held = await ids('MATCH (s:Node) WITH s');
    expect([...given.keys()].sort()).toEqual(held.sort());
  });

  it('says of each rejection where it is, and why', () => {
    expect(first.rejections.map(({ line }) => line).sort((a, b) => a - b)).toEqual(rejected);
    for (const rejection of first.rejections) {
      expect(rejection.file).toBe(source.file);
      expect(rejection.reason).toMatch(/must|which neither the input nor the graph has/);
    }
  });

  it('gives every statement and claim a document that shows it', async () => {
    expect(await ids('MATCH (s:Claim) WITH s')).not.toEqual([]);
    expect(await unfounded()).toEqual([]);
  });

  it('gives every statement its speaker, or says that the source names nobody', async () => {
    expect(await ids('MATCH (s:Statement) WHERE NOT (s)-[:SAID_BY]->() WITH s')).toEqual(speakerless);
  });

  it('finds nothing to do when the same is imported again', async () => {
    const before = await dump(world.graph);
    const { report } = await imported(sources);
    expect(report).toEqual({
      read: first.report.read,
      created: 0,
      updated: 0,
      unchanged: first.report.created,
      rejected: rejected.length,
    });
    expect(await dump(world.graph)).toEqual(before);
  }, 60_000);

  it('knows its own files', async () => {
    const recognised = [];
    for (const [name, sample] of sourceBy) {
      const found = await formatOf(fileOf(sample), sample.file);
      if (found?.name === format) recognised.push(name);
    }
    expect(recognised).toEqual([format]);
  });
});

/** Fields that no format knows, in records that are taken; and what is told of them: `line field`, in brackets where docs/importing.md lists it. */
const strange = {
  bundle: {
    text: '{"bundle":"b","title":"B","mood":"calm"}\n{"id":"person:a","names":[{"text":"A"}]}\n{"id":"person:b","names":[{"text":"B"}],"mood":1}\n',
    told: ['(1 title)', '1 mood', '3 person:b mood: must be one of id, names'],
  },
  popolo: {
    text: `{"version":2,"persons":[\n{"id":"a","name":"A","gender":"female","mood":"calm","image":null,"links":[],"other_names":[{"name":"B","mood":1},{"name":"C","mood":2}]},
{"id":"b","name":"","mood":"calm"},\n{"id":"c","name":"C","memberships":[{"organization_id":"o","mood":{"x":1}}]}],\n"organizations":[{"id":"o","name":"O"}],"tail":true}`,
    told: [
      '1 version',
      '(2 persons[].gender)',
      '2 persons[].mood',
      '2 persons[].other_names[].mood',
      '3 name must have a letter or a digit',
      '4 persons[].memberships[].mood',
      '5 tail',
    ],
  },
  jsonld: {
    text: '{"@context":{"name":"https://schema.org/name"},"@graph":[\n{"@id":"urn:isnad:person:a","name":"A"},\n{"@id":"urn:isnad:person:b","name":"B","mood":"calm"},\n{"@id":"urn:isnad:person:c","name":"C","@reverse":{"name":{"@id":"urn:isnad:person:a"}}},\n{"@id":"urn:isnad:place:p","name":"P","https://schema.org/containedInPlace":{"@id":"urn:isnad:place:q","name":"Q"}}]}',
    told: [
      '3 must have properties that the @context maps to addresses, but has: "mood"',
      '4 must have properties of the profile only, but has: @reverse',
      '5 partOf must name a node by its id alone, but has https://schema.org/name too',
    ],
  },
  legislators: {
    text: '- id: { bioguide: A1 }\n  mood: calm\n  name: { last: Lee, mood: calm }\n  bio: { gender: F }\n  terms:\n  - { type: sen, start: 2001-01-03, end: 2007-01-03, class: 1, mood: 2 }\n',
    told: ['(1 bio.gender)', '(1 terms[].class)', '1 mood', '1 name.mood', '1 terms[].mood'],
  },
  table: { text: 'who,mood,note\nA,calm,\nB,,x\n', told: ['2 column "mood"', '3 column "note"'] },
  followthemoney: {
    text: '{"id":"a","schema":"Person","mood":1,"datasets":["x"],"properties":{"name":["A"],"gender":["female"],"mood":["calm","glad"],"email":[]}}\n{"id":"e","schema":"Event","properties":{"name":["E"],"startDate":["2001","2002"]}}\n',
    told: [
      '(1 Person.gender)',
      '(1 datasets)',
      '1 Person.mood',
      '1 mood',
      '2 Event.startDate beyond the first',
    ],
  },
};

describe('a field that is not kept', () => {
  it.each(Object.entries(strange))(
    'of %s is told of, or its record refused',
    async (format, { text, told }) => {
      await world.wipe();
      const mapping = written(
        'strange.yaml',
        'mapping: t\nlanguage: en\nitems:\n  who: { type: Person, key: "{who}", names: [{ text: "{who}" }] }\n',
      );
      const source = { ...written('strange', text), mapping: fileOf(mapping) };
      const { rejections, leftOut } = await imported([{ source, format: formatNamed(format) }]);
      const fields = leftOut.map(({ line, field, documented }) =>
        documented ? `(${line} ${field})` : `${line} ${field}`,
      );
      const lineOf = (words: string) => Number.parseInt(words.replace('(', ''), 10);
      const all = [...fields, ...rejections.map(({ line, reason }) => `${line} ${reason}`)];
      expect(all.sort().sort((a, b) => lineOf(a) - lineOf(b))).toEqual(
        told.map((words) => expect.stringContaining(words)),
      );
    },
  );

  it('has an example of each format', () => {
    expect(Object.keys(strange).sort()).toEqual(formats.map(({ name }) => name).sort());
  });

  it.each(formats.filter(({ leavesOut }) => leavesOut !== undefined))(
    'of $name, where it never is, is listed in docs/importing.md',
    ({ leavesOut }) => {
      const page = readFileSync('docs/importing.md', 'utf8');
      const missing = leavesOut!.filter((field) => !page.includes(`\`${field}\``));
      expect(missing).toEqual([]);
    },
  );
});

/** The path of a sample, which a source opens and does not tell. */
function fileOf(source: ImportSource): string {
  return (source.open() as unknown as { path: string }).path;
}

const corpora = new URL('../../../shared/corpora/', import.meta.url).pathname;

/** Folders of real data, with what of them is refused and why, and which columns nobody maps; docs/importing.md explains it. */
const real = [
  {
    folder: 'popolo',
    format: 'popolo',
    read: 2_241,
    rejected: ['burundi.json:3050 name must have a letter or a digit, but got: "-"'],
    unknown: [],
  },
  { folder: 'legislators', format: 'legislators', read: 617, rejected: [], unknown: [] },
  {
    folder: 'liar',
    format: 'table',
    mapping: 'examples/mappings/liar.yaml',
    read: 11_553,
    rejected: [],
    unknown: ['verdict', 'barely true', 'false', 'half true', 'mostly true', 'pants on fire'],
  },
];

function filesOf(folder: string, format: string, mapping?: string): FormattedSource[] {
  const path = join(corpora, folder);
  return readdirSync(path)
    .sort()
    .map((name) => ({
      format: formatNamed(format),
      source: { ...sourceOf(join(path, name)), file: name, ...(mapping && { mapping }) },
    }));
}

const there = existsSync(corpora);
if (!there) console.log(`Skipped: there is no ${corpora}, which holds data that is not ours to ship.`);

/** A graph that holds nothing. */
const nothing = {
  answeredAmong: async () => new Set<string>(),
  edgesFrom: async () => [],
  holdersOf: async () => [],
  nodesAmong: async () => new Set<string>(),
};

(there ? describe : describe.skip)('real data', () => {
  it.each(real)(
    'of $folder has no mistake but those that it deserves to be told of',
    async ({ folder, format, mapping, read, rejected, unknown }) => {
      const rejections: string[] = [];
      const fields = new Set<string>();
      const checked = await checkRecords(model, filesOf(folder, format, mapping), {
        folder: mkdtempSync(join(tmpdir(), 'isnad-test-')),
        bytes: 1_000_000,
        known: nothing,
        onRead: () => {},
        onLeftOut: ({ field, documented }) => !documented && fields.add(field),
        onRejected: ({ file, line, reason }) => rejections.push(`${file}:${line} ${reason}`),
      });
      expect(rejections).toEqual(rejected);
      expect(checked.read).toBe(read);
      expect([...fields]).toEqual(unknown.map((column) => `column "${column}"`));
    },
    300_000,
  );

  it('becomes a graph in which everything is shown by something, and which a second import leaves as it is', async () => {
    await world.wipe();
    const [, , kenya] = filesOf('popolo', 'popolo');
    const { report } = await imported([kenya!]);
    // Two entries of the file for those without a party have one Wikidata id, and become one.
    expect(report).toEqual({ read: 1_091, created: 1_090, updated: 1, unchanged: 0, rejected: 0 });
    expect(await ids('MATCH (:Alias)-[:STANDS_FOR]->(s:Organization) WITH s')).toEqual([
      'organization:kenya.ind-c81ed803e323',
    ]);
    expect(await unfounded()).toEqual([]);
    const before = await dump(world.graph);
    const again = await imported([kenya!]);
    expect(again.report).toEqual({ read: 1_091, created: 0, updated: 0, unchanged: 1_091, rejected: 0 });
    expect(await dump(world.graph)).toEqual(before);
  }, 300_000);
});
