/** What do the entities of FollowTheMoney become? */
import { followTheMoneyFormat } from '../../src/ingest/followthemoney/followthemoney.format.js';
import type { Reading } from '../../src/ingest/import-format.js';
import { claimsOf, fixture, itemsOf, readAll, rejections, written } from './read-source.js';

let readings: Reading[];
beforeAll(async () => {
  readings = await readAll(followTheMoneyFormat, fixture('entities.ftm.ndjson'));
});

const item = (id: string) => itemsOf(readings).get(id);

it('makes people, organizations, places, positions, events and documents', () => {
  expect(item('person:entities.p1')).toEqual({
    id: 'person:entities.p1',
    names: [
      { text: 'Salma Nasr', kind: 'PREFERRED' },
      { text: 'سلمى نصر', kind: 'ALIAS' },
      { text: 'Salma Haddad', kind: 'FORMER' },
    ],
    externalIds: [{ scheme: 'wikidata', value: 'Q900001', url: 'https://www.wikidata.org/wiki/Q900001' }],
  });
  expect(item('organization:entities.c1')?.externalIds).toEqual([
    { scheme: 'lei', value: 'LEI77' },
    { scheme: 'entities:registration', value: '77' },
  ]);
  expect(item('place:entities.a1')).toMatchObject({
    names: [{ text: '1 Quay, Harbour' }],
    latitude: 42.5,
    longitude: -70,
  });
  expect(item('topic:entities.pos1')).toMatchObject({ names: [{ text: 'Mayor of Harbour' }] });
  expect(item('event:entities.e1')).toMatchObject({ start: '2017-06-01', place: 'place:entities.a1' });
  expect(item('document:entities.doc1')).toEqual({
    id: 'document:entities.doc1',
    names: [{ text: 'The quay opens', kind: 'PREFERRED' }],
    kind: 'ARTICLE',
    language: 'ar',
    url: 'https://example.org/quay',
    publishedOn: '2017-06-02',
    text: 'Salma Nasr opened the quay.',
  });
});

it('makes dated claims of links, whose ends may come before or behind them', () => {
  expect(claimsOf(readings)).toEqual([
    'person:p1 HOLDS_ROLE organization:c1 chair 2016-05..2018',
    'person:p1 BORN 1970-05-03',
    'person:p1 BORN 1971',
    'person:p1 HOLDS_ROLE Mayor',
    'person:p1 LOCATED_IN place:a1',
    'organization:c1 HAPPENED founded 1999-01-01',
    'person:p1 OWNS organization:c1 51.5 %',
    'organization:c2 OWNS organization:c1 51.5 %',
    'organization:c2 MEMBER_OF organization:c1',
    'organization:c1 MEMBER_OF organization:c2',
    'person:p1 RELATED_TO person:p2 sister',
    'person:p1 HOLDS_ROLE topic:pos1 2010..',
    'person:p1 APPEARED_IN event:e1',
    'person:p1 MENTIONED_IN document:doc1 Salma Nasr',
  ]);
});

it('refuses what it has no place for, and links to what is not there, each with its line', () => {
  expect(rejections(readings)).toEqual([
    expect.stringMatching(/^16 schema must be one of Person, .*, Mention, but got: "Sanction"$/),
    '17 director must be the id of an entity that the file has, but got: p7',
    '18 must have a name, but the Person has none',
    expect.stringMatching(/^19 birthDate must be a year .*, but got: "1980-02-30"$/),
    expect.stringMatching(/^20 must be an entity in JSON on one line: /),
    '21 must have object, which a UnknownLink needs, but has none',
  ]);
});

it('finds the type of each of many thousand entities', async () => {
  const count = 5_000;
  const lines = Array.from({ length: count }, (_, index) => [
    `{"id":"o${index}","schema":"Ownership","properties":{"owner":["e${index}"],"asset":["e0"]}}`,
    `{"id":"e${index}","schema":"${index % 2 === 0 ? 'Company' : 'Person'}","properties":{"name":["E ${index}"]}}`,
  ]);
  const source = written('many.ndjson', lines.flat().join('\n'), undefined, 65_536);
  const read = await readAll(followTheMoneyFormat, source);
  expect(rejections(read)).toEqual([]);
  const subjects = [...itemsOf(read).values()].flatMap(({ subject }) =>
    subject === undefined ? [] : [subject],
  );
  expect(subjects).toEqual(
    Array.from(
      { length: count },
      (_, index) => `${index % 2 === 0 ? 'organization' : 'person'}:many.e${index}`,
    ),
  );
});

it('keeps the ids and predicates that Isnad gave', async () => {
  const lines = [
    '{"id":"person:amal","schema":"Person","properties":{"name":["Amal"]}}',
    '{"id":"event:fair","schema":"Event","properties":{"name":["The fair"]}}',
    '{"id":"x1","schema":"UnknownLink","properties":{"subject":["person:amal"],"object":["event:fair"],"role":["ORGANIZED"]}}',
    '{"id":"x2","schema":"UnknownLink","properties":{"subject":["person:amal"],"object":["event:fair"],"role":["CHANGED: moved"]}}',
  ];
  const read = await readAll(followTheMoneyFormat, written('export.ndjson', lines.join('\n')));
  expect([...itemsOf(read).keys()].slice(0, 2)).toEqual(['person:amal', 'event:fair']);
  expect(claimsOf(read)).toEqual([
    'person:amal ORGANIZED event:fair',
    'person:amal CHANGED event:fair moved',
  ]);
});
