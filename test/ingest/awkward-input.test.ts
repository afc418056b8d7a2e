/** Is nothing dropped of files that are broken, strangely encoded or hostile? Each record is taken, or refused with its line. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '../../src/domain/model.js';
import { formatNamed } from '../../src/ingest/formats.js';
import { importRecords } from '../../src/ingest/import/import-records.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { written } from './read-source.js';

interface Case {
  readonly what: string;
  readonly format: string;
  readonly file?: string;
  readonly bytes: string | Uint8Array;
  readonly taken: number;
  /** `line reason`, as far as it matters. */
  readonly rejected: readonly string[];
}

const BOM = '\ufeff';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const person = (id: string, name: string) =>
  JSON.stringify({ id: `person:${id}`, names: [{ text: name, language: 'en' }] });
const popoloPerson = (id: string, name: string) => JSON.stringify({ id, name });
const entity = (id: string, ...name: string[]) =>
  JSON.stringify({ id, schema: 'Person', properties: { name } });
const legislator = (id: string, last: string, more = '') =>
  `- id:\n    bioguide: ${id}\n  name: { first: A, last: ${last} }\n  terms:\n  - { type: rep, start: 2001-01-01, end: 2003-01-01, state: NY, party: X }\n${more}`;
/** Lists of lists of aliases: a few lines that unroll to billions. */
const bomb = (indent: string) =>
  `${indent}a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, at) => `${indent}${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]\n`).join('')}`;
const notUtf8 = 'must be UTF-8, but has bytes that are not';
const twice = 'must have each key once in an object, but has one twice';

const cases: readonly Case[] = [
  {
    what: 'a byte order mark and carriage returns',
    format: 'bundle',
    bytes: `${BOM}{"bundle":"b"}\r\n${person('a', 'A')}\r\n\r\n${person('b', 'B')}`,
    taken: 2,
    rejected: [],
  },
  {
    what: 'bytes that are no UTF-8, and the character that stands for them elsewhere',
    format: 'bundle',
    bytes: Buffer.concat([
      latin1(`{"bundle":"b"}\n${person('a', 'caf\u00e9')}\n`),
      Buffer.from(`${person('b', 'a \ufffd b')}\n`),
    ]),
    taken: 1,
    rejected: [`2 ${notUtf8}`],
  },
  {
    what: 'bytes that are no UTF-8, in YAML',
    format: 'bundle',
    file: 'b.yaml',
    bytes: latin1('bundle: b\npeople:\n  - id: person:a\n    names: [{ text: caf\u00e9 }]\n'),
    taken: 0,
    rejected: [`4 ${notUtf8}`],
  },
  {
    what: 'a key that an object has twice',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n{"id":"person:a","names":[{"text":"x"}],"names":[{"text":"y"}]}\n${person('b', '"id": 1, \\" and "id":2')}\n`,
    taken: 1,
    rejected: [`2 ${twice}`],
  },
  {
    what: 'characters that cannot be stored, and one beyond 16 bits',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n${person('a', 'a\0b')}\n${person('b', 'a\u001fb')}\n${person('c', 'a\ud800b')}\n${person('d', '\u{1f600} \u202bأمل\u202c e\u0301')}\n`,
    taken: 1,
    rejected: [
      '2 person:a names[0].text: must be text without U+0000, but has it behind 1 characters',
      '3 person:b names[0].text: must be text without U+001F, but has it behind 1 characters',
      '4 person:c names[0].text: must be Unicode text, but has half of a surrogate pair',
    ],
  },
  {
    what: 'a line of ten megabytes',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n${person('a', 'n'.repeat(10_000_000))}\n${person('b', 'B')}\n`,
    taken: 1,
    rejected: ['2 person:a names[0].text: must have at most 1,000 characters, but has 10,000,000'],
  },
  {
    what: 'a line with more values than fit into memory',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n{"id":"person:a","names":[${'{},'.repeat(300_000)}{}]}\n${person('b', ','.repeat(900))}\n`,
    taken: 1,
    rejected: ['2 a record must have at most 250000 values, but has more'],
  },
  {
    what: 'a list of YAML with more words than fit into memory',
    format: 'bundle',
    file: 'b.yaml',
    bytes: `bundle: b\npeople:\n  - id: person:a\n    names: [${'a,'.repeat(300_000)}a]\n  - id: person:b\n    names: [{ text: B }]\n`,
    taken: 1,
    rejected: ['3 an item must have at most 500000 words and signs of YAML, but has more'],
  },
  {
    what: 'lines that are no items',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n[]\nnull\n{"id":5}\n{"id":"person:A B","names":[{"text":"x"}]}\n{"id"\n`,
    taken: 0,
    rejected: [
      '2 must be an item with an id',
      '3 must be an item with an id',
      '4 must be an item with an id',
      '5 person:A B id: must be',
      '6 must be an item in JSON on one line',
    ],
  },
  {
    what: 'lines of which the first is broken',
    format: 'bundle',
    bytes: `{"id":"claim:a","value":{"number":NaN}}\n${person('b', 'B')}\n`,
    taken: 1,
    rejected: ['1 must be an item in JSON on one line'],
  },
  {
    what: 'Arabic digits in a date',
    format: 'bundle',
    bytes: `{"bundle":"b"}\n{"id":"event:a","names":[{"text":"x"}],"kind":"OTHER","start":"٢٠٢٤-٠٧-١٩"}\n`,
    taken: 0,
    rejected: ['2 event:a start: must be a year (2024), '],
  },
  {
    what: 'sections of JSON that are no lists',
    format: 'bundle',
    file: 'b.json',
    bytes: `{\n"bundle":"b","licence":"CC0-1.0",\n"people":[${person('a', 'A')}],\n"places":{"id":"place:a"},\n"note":5,\n"people":[${person('b', 'B')}]}`,
    taken: 2,
    rejected: ['4 places must be a list, but is none', '5 must be in one of people'],
  },
  {
    what: 'aliases that unroll to billions',
    format: 'bundle',
    file: 'b.yaml',
    bytes: `bundle: b\n${bomb('')}`,
    taken: 0,
    rejected: ['1 must not repeat so much by aliases'],
  },
  {
    what: 'aliases that unroll to billions',
    format: 'legislators',
    bytes: legislator('A1', 'B', bomb('  ')) + legislator('A2', 'C'),
    taken: 1,
    rejected: ['1 must not repeat so much by aliases'],
  },
  {
    what: 'lists in lists in lists',
    format: 'legislators',
    bytes: legislator('A1', '['.repeat(20_000) + ']'.repeat(20_000)) + legislator('A2', 'C'),
    taken: 1,
    rejected: ['1 must not nest so deeply'],
  },
  {
    what: 'a byte order mark, carriage returns and bytes that are no UTF-8',
    format: 'legislators',
    bytes: Buffer.concat([
      Buffer.from(BOM + legislator('A1', 'B').replaceAll('\n', '\r\n')),
      latin1(legislator('A2', 'Caf\u00e9')),
    ]),
    taken: 1,
    rejected: [`6 ${notUtf8}`],
  },
  {
    what: 'a byte order mark and carriage returns',
    format: 'popolo',
    bytes: `${BOM}{"persons":[\r\n${popoloPerson('a', 'A')},\r\n{"id":"b","name":"B","birth_date":"soon"}\r\n]}`,
    taken: 1,
    rejected: ['3 birth_date must be a year'],
  },
  {
    what: 'a key twice, an id twice, and lists that are none',
    format: 'popolo',
    bytes: `{"meta":{"sources":["x"]},"version":1,"persons":[{"id":"a","name":"A","name":"B"},\n${popoloPerson('b', 'B')},\n${popoloPerson('b', 'C')},\n5],\n"events":{"id":"e"},"wards":[{"id":"w"}],"areas":"none"}`,
    taken: 1,
    rejected: [
      `1 ${twice}`,
      '3 must not give person:awkward.b in other words than awkward:2 does',
      '4 the record must be an object, but got: 5',
      '5 events must be a list, but is none',
      '5 must be in one of persons',
      '5 areas must be a list, but is none',
    ],
  },
  {
    what: 'a record that nests without end',
    format: 'popolo',
    bytes: `{"persons":[${popoloPerson('a', 'A')},\n${'['.repeat(300_000)}`,
    taken: 1,
    rejected: [
      '2 must be JSON in UTF-8 from here on, but the rest cannot be read: a record must have at most',
    ],
  },
  {
    what: 'posts and periods that the file does not have',
    format: 'popolo',
    bytes: `{"persons":[${popoloPerson('a', 'A')}],"organizations":[{"id":"o","name":"O"}],"memberships":[\n{"person_id":"a","organization_id":"o","post_id":"p"},\n{"person_id":"a","organization_id":"o","legislative_period_id":"t"}]}`,
    taken: 2,
    rejected: [
      '2 post_id must be among the posts of the file, but got: "p"',
      '3 legislative_period_id must be among the events of the file, but got: "t"',
    ],
  },
  {
    what: 'an end that comes too early',
    format: 'popolo',
    bytes: `{"persons":[\n${popoloPerson('a', 'A')},\n{"id":"b","na`,
    taken: 1,
    rejected: ['3 must be JSON in UTF-8 from here on, but the rest cannot be read: it ends'],
  },
  {
    what: 'a list in the place of the object',
    format: 'popolo',
    bytes: `[${popoloPerson('a', 'A')}]`,
    taken: 0,
    rejected: ['1 must be JSON in UTF-8 from here on, but the rest cannot be read: it must be an object'],
  },
  {
    what: 'too few and too many cells, an empty line, a quote that is never closed',
    format: 'table',
    bytes: `${BOM}name,age\r\nA,1\r\nB\r\nC,1,2\r\n\r\n"D\nE",4\r\nF,"5\r\nG,6\r\n`,
    taken: 2,
    rejected: [
      '3 must have 2 cells, as there are columns, but got: 1',
      '4 must have 2 cells, as there are columns, but got: 3',
      '8 must be a row, but the rest cannot be read',
    ],
  },
  {
    what: 'line ends of an old Macintosh',
    format: 'table',
    bytes: 'name,age\rA,1\r"B\rC",2\rD\r',
    taken: 2,
    rejected: ['5 must have 2 cells'],
  },
  {
    what: 'UTF-16, as a spreadsheet saves it',
    format: 'table',
    bytes: Buffer.from(`${BOM}name,age\r\n\u0633\u0644\u0645\u0649,1\r\nB\r\n`, 'utf16le'),
    taken: 1,
    rejected: ['3 must have 2 cells'],
  },
  {
    what: 'two columns of one name',
    format: 'table',
    bytes: 'name,name\nA,B\n',
    taken: 0,
    rejected: ['1 must name each column once, but names name twice'],
  },
  {
    what: 'bytes that are no UTF-8, and a row that is too long',
    format: 'table',
    bytes: Buffer.concat([
      latin1('name,age\ncaf\u00e9,1\n'),
      Buffer.from(`A,1\n${'x'.repeat(2_000_000)},1\n`),
    ]),
    taken: 1,
    rejected: [`2 ${notUtf8}`, '4 must be a row, but the rest cannot be read'],
  },
  {
    what: 'what is no entity, or has no place',
    format: 'followthemoney',
    bytes: Buffer.concat([
      Buffer.from(`${BOM}${entity('a', 'A')}\r\n[1]\n{"id":"v","schema":"Vessel"}\n${entity('n')}\n`),
      latin1(`${entity('l', 'Caf\u00e9')}\n`),
      Buffer.from('{"id":"d","schema":"Person","id":"e","properties":{"name":["D"]}}\n'),
    ]),
    taken: 1,
    rejected: [
      '2 the line must be an object',
      '3 schema must be one of',
      '4 must have a name',
      `5 ${notUtf8}`,
      `6 ${twice}`,
    ],
  },
  {
    what: 'numbers that stand for none, which unite nobody, and one of Wikidata that is none',
    format: 'followthemoney',
    bytes: ['-', 'N/A', '0', '-', 'n/a']
      .map(
        (n, at) =>
          `{"id":"c${at}","schema":"Company","properties":{"name":["C"],"registrationNumber":["${n}"]}}\n`,
      )
      .concat('{"id":"q","schema":"Person","properties":{"name":["Q"],"wikidataId":["five"]}}\n')
      .join(''),
    taken: 5,
    rejected: ['6 wikidataId must be Q and a number, but got: "five"'],
  },
  {
    what: 'a context elsewhere',
    format: 'jsonld',
    bytes: '{"@context":"https://schema.org","@graph":[\n{"@id":"urn:isnad:person:a"}]}',
    taken: 0,
    rejected: ['2 @context must be written out in the document'],
  },
  {
    what: 'a node outside @graph',
    format: 'jsonld',
    bytes: '{"@context":{},\n"@id":"urn:isnad:person:a","@type":"x:y"}',
    taken: 0,
    rejected: ['2 must have its nodes in the list @graph, but got: @id'],
  },
  {
    what: 'a list in the place of the document',
    format: 'jsonld',
    bytes: '[{"@id":"urn:isnad:person:a"}]',
    taken: 0,
    rejected: ['1 must be one JSON-LD document: it must be an object'],
  },
];

const mapping = join(mkdtempSync(join(tmpdir(), 'isnad-test-')), 'awkward.yaml');
writeFileSync(
  mapping,
  'mapping: t\nlanguage: en\nitems:\n  who: { type: Person, key: "{name}", names: [{ text: "{name}" }] }\n',
);
let world: TestGraph;

beforeAll(async () => {
  world = await openTestGraph();
}, 180_000);
afterAll(() => world?.close());

it.each(cases)('$format: $what', async ({ format, file, bytes, taken, rejected }) => {
  await world.wipe();
  const source = { ...written(file ?? 'awkward', bytes, undefined, 65_536), mapping };
  const dry = await imported(true);
  expect(dry.rejections).toEqual(rejected.map((reason) => expect.stringContaining(reason)));
  expect(dry.report).toEqual({
    read: taken + rejected.length,
    created: taken,
    updated: 0,
    unchanged: 0,
    rejected: rejected.length,
  });
  expect(await world.graph.read('test', 'MATCH (n:Node) RETURN n.id')).toEqual([]);
  expect(await imported(false)).toEqual(dry);

  async function imported(dryRun: boolean) {
    const rejections: string[] = [];
    const report = await importRecords(world.graph, model, [{ source, format: formatNamed(format) }], {
      bytes: 10_000,
      dryRun,
      listener: {
        onProgress: () => {},
        onLeftOut: () => {},
        onRejected: ({ line, reason }) => rejections.push(`${line} ${reason}`),
      },
    });
    return { report, rejections: rejections.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)) };
  }
});
