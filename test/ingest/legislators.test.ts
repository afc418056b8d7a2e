/** What do the files of congress-legislators become? */
import type { Reading } from '../../src/ingest/import-format.js';
import { legislatorsFormat } from '../../src/ingest/legislators/legislators.format.js';
import { claimsOf, fixture, itemsOf, readAll, rejections, written } from './read-source.js';

let readings: Reading[];
beforeAll(async () => {
  readings = await readAll(legislatorsFormat, fixture('senators.yaml'));
});

it('knows people by their ids, all but the number that a president shares with his vice president', () => {
  expect(itemsOf(readings).get('person:senators.x000001')).toEqual({
    id: 'person:senators.x000001',
    names: [
      { text: 'Ada B. Quill, Jr.', language: 'en', kind: 'PREFERRED' },
      { text: 'Ada B. Quill Jr.', language: 'en', kind: 'ALIAS' },
      { text: 'Ada Quill', language: 'en', kind: 'ALIAS' },
      { text: 'Addie Quill', language: 'en', kind: 'ALIAS' },
    ],
    externalIds: [
      { scheme: 'bioguide', value: 'X000001' },
      { scheme: 'govtrack', value: '900001' },
      { scheme: 'wikidata', value: 'Q900002', url: 'https://www.wikidata.org/wiki/Q900002' },
      { scheme: 'fec', value: 'S0XX00001' },
      { scheme: 'fec', value: 'H0XX00002' },
    ],
  });
});

it('makes dated claims of terms, parties, offices and kin', () => {
  expect(claimsOf(readings)).toEqual([
    'person:x000001 BORN 1950-04-03',
    'person:x000001 HOLDS_ROLE organization:us-house-of-representatives Representative 1999-01-06..2001-01-03',
    'person:x000001 REPRESENTS place:us-wa at large 1999-01-06..2001-01-03',
    'person:x000001 MEMBER_OF organization:us-republican-party 1999-01-06..2001-01-03',
    'person:x000001 HOLDS_ROLE organization:us-senate Senator 2001-01-03..2007-01-03',
    'person:x000001 REPRESENTS place:us-wa 2001-01-03..2007-01-03',
    // Then an independent, which is no party.
    'person:x000001 MEMBER_OF organization:us-republican-party 2001-01-03..2003-05-01',
    'person:x000001 HOLDS_ROLE organization:us-senate Whip of the Quills 2005-01-04..',
    'person:x000001 RELATED_TO daughter of Ezra Quill',
    'person:govtrack-900002 HOLDS_ROLE organization:us-government Vice President 1801-03-04..1805-03-04',
    'person:govtrack-900002 MEMBER_OF organization:us-party-heron 1801-03-04..1805-03-04',
  ]);
});

it('shows a term by who it is and by its own words', () => {
  const items = itemsOf(readings);
  const claim = [...items.values()].find(({ value }) => (value as { text?: string })?.text === 'Senator');
  const [who, term] = (claim!.evidence as string[]).map((id) => items.get(id)!.exact as string);
  expect(who).toMatch(/^- id:\n {4}bioguide: X000001\n[\s\S]* {4}gender: F$/);
  expect(term).toMatch(/^type: sen\n +start: "2001-01-03"\n[\s\S]*party: Independent$/);
});

it('refuses an entry with its line and the reason, and reads on', () => {
  expect(rejections(readings)).toEqual([
    '59 state must be the postal code of a state or territory, but got: "QQ"',
    '70 must be an object with id, name and terms',
    expect.stringMatching(/^71 bio\.birthday must be a year .*, but got: "1950-13-01"$/),
  ]);
});

it.each([
  [
    '- id: [open\n- id:\n    bioguide: A1\n  name:\n    last: Lee\n  terms: []\n',
    '1 must be plain YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['# made up\n---\nid: 1\n', '3 must be an item of a list, begun by a hyphen at the margin'],
  ['- id: {}\n  name: { last: Lee }\n', '1 id must have bioguide or govtrack, but has neither'],
  ['- id: { bioguide: A1 }\n  name: {}\n', '1 name.last must be text, but got: nothing'],
  [
    '- id: { bioguide: A1 }\n  name: { last: Lee }\n  terms: [{ type: king }]\n',
    '1 terms.type must be one of rep, sen, prez, viceprez, but got: "king"',
  ],
])('says of %j what is wrong', async (text, reason) => {
  expect(rejections(await readAll(legislatorsFormat, written('some.yaml', text)))).toEqual([reason]);
});
