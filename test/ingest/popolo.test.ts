/** What does a Popolo file become? */

import type { Reading } from '../../src/ingest/import-format.js';
import { popoloFormat } from '../../src/ingest/popolo/popolo.format.js';
import { claimsOf, fixture, itemsOf, readAll, rejections, written } from './read-source.js';

let readings: Reading[];
beforeAll(async () => {
  readings = await readAll(popoloFormat, fixture('council.json'));
});

const item = (id: string) => itemsOf(readings).get(id);
const read = (data: object) => readAll(popoloFormat, written('small.json', JSON.stringify(data)));

describe('a person', () => {
  it('has every name with its language, one best name in each', () => {
    expect(item('person:council.p1')?.names).toEqual([
      { text: 'Salma Nasr', kind: 'PREFERRED' },
      { text: 'سلمى نصر', language: 'ar', kind: 'PREFERRED' },
      { text: 'سلمى عبد الله نصر', language: 'ar', kind: 'ALIAS' },
      { text: 'Salma Nasr', language: 'fr', kind: 'PREFERRED' },
      // The tag of this one is none of BCP 47.
      { text: 'Salma', kind: 'ALIAS' },
      { text: 'S. Haddad', kind: 'FORMER' },
    ]);
  });

  it('keeps ids of the whole world, and those of the register under its name', () => {
    expect(item('person:council.p1')?.externalIds).toEqual([
      { scheme: 'wikidata', value: 'Q900001', url: 'https://www.wikidata.org/wiki/Q900001' },
      { scheme: 'council:townhall', value: '17' },
    ]);
  });

  it('of the same name is another person, named by the parts of the name where there is no other', () => {
    expect(item('person:council.p2')?.names).toEqual([{ text: 'Salma Nasr', kind: 'PREFERRED' }]);
  });

  it('is known by the id of Wikidata that the file calls it by', async () => {
    const small = await read({ persons: [{ id: 'Q42', name: 'Amal' }] });
    expect([...itemsOf(small).values()]).toEqual([
      {
        id: expect.stringMatching(/^person:small\.q42-[0-9a-f]{12}$/),
        names: [{ text: 'Amal', kind: 'PREFERRED' }],
        externalIds: [{ scheme: 'wikidata', value: 'Q42', url: 'https://www.wikidata.org/wiki/Q42' }],
      },
    ]);
  });
});

it('tells apart ids that look alike', () => {
  const parties = [...itemsOf(readings).keys()].filter((id) => id.startsWith('organization:council.party'));
  expect(parties).toEqual([
    'organization:council.party-tide-0b359270ce3c',
    'organization:council.party-tide',
  ]);
});

it('says of memberships who belongs where, for whom, and when', () => {
  expect(claimsOf(readings)).toEqual([
    'person:p1 BORN 1970-05',
    'person:p5 HOLDS_ROLE organization:council Clerk 2020..',
    'organization:council HAPPENED founded 1921',
    'organization:party-tide MEMBER_OF organization:council',
    // The role is that of the post, the dates are those of the legislative period.
    'person:p1 HOLDS_ROLE organization:council Mayor 2010..2015-06-30',
    'person:p1 MEMBER_OF organization:council 2010..2015-06-30',
    'person:p1 MEMBER_OF organization:party-tide 2010..2015-06-30',
    'person:p1 REPRESENTS place:area-harbour 2010..2015-06-30',
    // On behalf of "-" is on behalf of nobody.
    'person:p2 MEMBER_OF organization:council 2012-03..2015-06-30',
    'person:p2 MEMBER_OF organization:council 2014..2013',
    'person:p9 MEMBER_OF organization:council',
  ]);
});

it('shows each claim by the words of its record, which stand in the file', async () => {
  const source = fixture('council.json');
  let text = '';
  for await (const piece of source.open()) text += piece.toString('latin1');
  const file = Buffer.from(text, 'latin1').toString('utf8');
  const passages = [...itemsOf(readings).values()].filter(({ id }) => id.startsWith('passage:'));
  expect(passages.length).toBeGreaterThan(10);
  for (const { exact, document } of passages) {
    expect(file).toContain(exact);
    expect(item(document as string)).toMatchObject({ kind: 'DATASET', names: [{ text: 'council.json' }] });
  }
});

it('makes places of areas and events of periods and elections', () => {
  expect(item('place:council.area-harbour-74afa05f60e6')).toMatchObject({
    partOf: 'place:council.area-coast-9dc9926b6cf6',
  });
  expect(item('event:council.term-1-31f714c21a38')).toMatchObject({ start: '2010', end: '2015-06-30' });
  expect(item('event:council.e1')).toEqual({
    id: 'event:council.e1',
    names: [{ text: 'Council election', kind: 'PREFERRED' }],
    kind: 'ELECTION',
    start: '2010-01-05',
  });
});

it('makes statements of speeches, with whoever the file says spoke', () => {
  const statements = [...itemsOf(readings).values()].filter(({ id }) => id.startsWith('statement:'));
  expect(statements).toMatchObject([
    {
      texts: [{ text: 'We shall dredge the harbour.', language: 'en' }],
      speaker: 'person:council.p1',
      addressees: ['person:council.p2'],
      // A time without its offset is the day.
      saidOn: '2011-02-03',
    },
    {
      texts: [{ text: 'Hear, hear.', language: 'und' }],
      speaker: 'unnamed-agent:council.a-member-239ee7bae236',
    },
    { texts: [{ text: 'Who paid for it?' }], act: 'REQUEST' },
  ]);
  expect(statements[2]).not.toHaveProperty('speaker');
});

it('refuses what it cannot read, with the line and the reason', () => {
  expect(rejections(readings)).toEqual([
    expect.stringMatching(/^24 birth_date must be a year .*, but got: "1980-02-30"$/),
    '25 name must have a letter or a digit, but got: "-"',
    '58 must name an organization_id, a role, a post_id, an on_behalf_of_id or an area_id, but has none of them',
    '92 type must be of something said, but got: "scene"',
    '94 must be in one of persons, organizations, posts, areas, events, memberships, speeches, but got: motions',
  ]);
});

it.each([
  [
    '[{"name":"Amal"}]',
    '1 must be JSON in UTF-8 from here on, but the rest cannot be read: it must be an object with lists, but is a list',
  ],
  ['', '1 must be JSON in UTF-8 from here on, but the rest cannot be read: it ends before it is whole'],
  [
    '{"persons":[\n{"id":"a","name":"A"},\n{"id":"b" "name"}]}',
    '3 must be JSON in UTF-8 from here on, but the rest cannot be read: Unexpected STRING ("name") in state COMMA',
  ],
  ['{"persons":[\n\n7]}', '3 the record must be an object, but got: 7'],
  ['{"persons":[{"id":"a","name":["A"]}]}', '1 name must be text, but got: a list'],
  [
    '{"memberships":[{"person_id":"a","role":"x","start_date":"soon"}]}',
    /^1 start_date must be a year .*, but got: "soon"$/,
  ],
])('says of %s what is wrong', async (text, reason) => {
  const found = rejections(await readAll(popoloFormat, written('broken.json', text)));
  expect(found).toEqual([typeof reason === 'string' ? reason : expect.stringMatching(reason)]);
});

it('refuses words that are not UTF-8', async () => {
  const file = Buffer.from('{"persons":[{"id":"a","name":"Andr\xe9","birth_date":"1999"}]}', 'latin1');
  const [rejected] = rejections(await readAll(popoloFormat, written('latin.json', file)));
  expect(rejected).toBe(
    '1 must be JSON in UTF-8 from here on, but the rest cannot be read: The encoded data was not valid for encoding utf-8',
  );
});
