// What can be asked of events and of the places where they were held?
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask } = worldOf(tinyWorld);

describe('an event', () => {
  it('has a kind, its dates as precise as known, a place and what it is a part of', async () => {
    expect(
      await ask(`{
        fair: event(id: "event:fair") { ...held }
        speech: event(id: "event:speech") { ...held }
        meeting: event(id: "event:meeting") { ...held }
        nothing: event(id: "event:nothing") { id }
        a_person: event(id: "person:ada") { id }
      }
      fragment held on Event { name(language: "ar") kind start end place { id } partOf { id } parts { id } }`),
    ).toEqual({
      fair: {
        name: 'معرض الربيع',
        kind: 'FUNDRAISER',
        start: '2024-05',
        end: '2024-06',
        place: { id: 'place:square' },
        partOf: null,
        parts: [{ id: 'event:speech' }],
      },
      speech: {
        name: 'The speech at the fair',
        kind: 'SPEECH',
        start: '2024-05-02',
        end: null,
        place: null,
        partOf: { id: 'event:fair' },
        parts: [{ id: 'event:toast' }],
      },
      meeting: {
        name: 'A meeting',
        kind: 'MEETING',
        start: null,
        end: null,
        place: null,
        partOf: null,
        parts: [],
      },
      nothing: null,
      a_person: null,
    });
  });

  it('has what was said at it and at its parts, at any depth', async () => {
    expect(
      await ask(`{
        fair: event(id: "event:fair") { statements { totalCount edges { node { id } } } }
        speech: event(id: "event:speech") { statements { edges { node { id } } } }
        toast: event(id: "event:toast") { statements { edges { node { id } } } }
      }`),
    ).toEqual({
      fair: {
        statements: {
          totalCount: 3,
          edges: [
            { node: { id: 'statement:well' } },
            { node: { id: 'statement:bread' } },
            { node: { id: 'statement:rain' } },
          ],
        },
      },
      speech: {
        statements: { edges: [{ node: { id: 'statement:bread' } }, { node: { id: 'statement:rain' } }] },
      },
      toast: { statements: { edges: [{ node: { id: 'statement:rain' } }] } },
    });
  });
});

describe('the participants of an event', () => {
  it('are by name, one edge for each claim that says so: two roles are two edges', async () => {
    expect(
      await ask(`{
        event(id: "event:fair") {
          participants { totalCount edges { role node { __typename id } claim { id polarity } } }
        }
      }`),
    ).toEqual({
      event: {
        participants: {
          totalCount: 5,
          edges: [
            {
              role: 'ATTENDEE',
              node: { __typename: 'Person', id: 'person:ada' },
              claim: { id: 'claim:ada-attended', polarity: 'AFFIRMED' },
            },
            {
              role: 'ORGANIZER',
              node: { __typename: 'Person', id: 'person:ada' },
              claim: { id: 'claim:ada-organized-fair', polarity: 'AFFIRMED' },
            },
            {
              role: 'SPEAKER',
              node: { __typename: 'Person', id: 'person:ada' },
              claim: { id: 'claim:ada-spoke', polarity: 'AFFIRMED' },
            },
            {
              role: 'ORGANIZER',
              node: { __typename: 'Person', id: 'person:bilal' },
              claim: { id: 'claim:bilal-organized-fair', polarity: 'AFFIRMED' },
            },
            {
              role: 'ATTENDEE',
              node: { __typename: 'UnnamedAgent', id: 'unnamed-agent:crowd' },
              claim: { id: 'claim:crowd-attended', polarity: 'AFFIRMED' },
            },
          ],
        },
      },
    });
  });

  it('are those of one role, where one is asked for', async () => {
    expect(
      await ask(`{
        event(id: "event:fair") {
          organizers: participants(role: ORGANIZER) { totalCount edges { node { id } } }
          speakers: participants(role: SPEAKER) { edges { node { id } } }
          attendees: participants(role: ATTENDEE) { edges { node { id } } }
          subjects: participants(role: SUBJECT) { totalCount }
        }
        flood: event(id: "event:flood") {
          subjects: participants(role: SUBJECT) { edges { node { id } } }
          photographers: participants(role: PHOTOGRAPHER) { edges { node { id } } }
        }
      }`),
    ).toEqual({
      event: {
        organizers: {
          totalCount: 2,
          edges: [{ node: { id: 'person:ada' } }, { node: { id: 'person:bilal' } }],
        },
        speakers: { edges: [{ node: { id: 'person:ada' } }] },
        attendees: { edges: [{ node: { id: 'person:ada' } }, { node: { id: 'unnamed-agent:crowd' } }] },
        subjects: { totalCount: 0 },
      },
      flood: {
        subjects: { edges: [{ node: { id: 'person:ada' } }] },
        photographers: { edges: [{ node: { id: 'person:clara' } }] },
      },
    });
  });
});

/** Each filter of events, and what it leaves, the earliest first. */
const filters: Record<string, [filter: string, slugs: string[]]> = {
  'words of the title': ['title: "fair"', ['fair', 'speech']],
  'words of the title in Arabic': ['title: "انتخاب"', ['election']],
  'one kind': ['kind: [MEETING]', ['another-meeting', 'meeting']],
  'any of several kinds': ['kind: [ELECTION, SPEECH]', ['election', 'speech']],
  'a day from which': ['from: "2024-05-02"', ['election', 'fair', 'speech', 'toast']],
  'a year up to which': ['to: "2023"', ['flood']],
  'a span: what may lie in it counts': ['from: "2024-01", to: "2024-04"', ['election']],
  'who took part': ['participant: "person:ada"', ['flood', 'election', 'fair']],
  'who took part without a name': ['participant: "unnamed-agent:crowd"', ['fair']],
  'the place': ['place: "place:square"', ['fair']],
  'a place around it': ['place: "place:valley"', ['flood', 'election', 'fair']],
  'all of these at once': [
    'title: "spring", kind: [FUNDRAISER], from: "2024", to: "2024", participant: "person:bilal", place: "place:village"',
    ['fair'],
  ],
  'all of these but for one': [
    'title: "spring", kind: [FUNDRAISER], from: "2024", to: "2024", participant: "person:daud", place: "place:village"',
    [],
  ],
};

describe('a list of events is filtered by', () => {
  for (const [name, [filter, slugs]] of Object.entries(filters)) {
    it(name, async () => {
      const { events } = await ask(`{ events(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
      expect([idsIn(events), events.totalCount]).toEqual([
        slugs.map((slug) => `event:${slug}`),
        slugs.length,
      ]);
    });
  }
});
