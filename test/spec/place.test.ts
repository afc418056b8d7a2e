// What can be asked of places: where they are, what lies in them, and what happened there?
import { tinyWorld } from './tiny-world.js';
import { worldOf } from './world-of.js';

const { ask } = worldOf(tinyWorld);

describe('a place', () => {
  it('lies in another one, holds others, and has coordinates where they are known', async () => {
    expect(
      await ask(`{
        square: node(id: "place:square") { ...lies }
        village: node(id: "place:village") { ...lies }
        valley: node(id: "place:valley") { ...lies }
      }
      fragment lies on Place { name(language: "ar") latitude longitude partOf { id partOf { id } } parts { id } }`),
    ).toEqual({
      square: {
        name: 'ساحة السوق',
        latitude: 31.5,
        longitude: -7.25,
        partOf: { id: 'place:village', partOf: { id: 'place:valley' } },
        parts: [],
      },
      village: {
        name: 'القرية',
        latitude: null,
        longitude: null,
        partOf: { id: 'place:valley', partOf: null },
        parts: [{ id: 'place:mill' }, { id: 'place:square' }],
      },
      valley: {
        name: 'الوادي',
        latitude: null,
        longitude: null,
        partOf: null,
        parts: [{ id: 'place:village' }],
      },
    });
  });

  it('has the events held there, what was said about it, and claims about it', async () => {
    expect(
      await ask(`{
        node(id: "place:mill") { ... on Place {
          events { totalCount edges { node { id } } }
          statementsAbout { edges { node { id } } }
          claims { edges { node { id } } }
        } }
      }`),
    ).toEqual({
      node: {
        events: { totalCount: 1, edges: [{ node: { id: 'event:flood' } }] },
        statementsAbout: {
          edges: [{ node: { id: 'statement:whisper-1' } }, { node: { id: 'statement:neighbours' } }],
        },
        claims: { edges: [{ node: { id: 'claim:mill-is-new' } }, { node: { id: 'claim:mill-is-old' } }] },
      },
    });
  });
});

describe('a list of places', () => {
  it('is by English name, and filtered by name in either script and by what they lie in at any depth', async () => {
    expect(
      await ask(`{
        places { edges { node { id } } }
        english: places(filter: { name: "market" }) { edges { node { id } } }
        arabic: places(filter: { name: "طاحونه" }) { edges { node { id } } }
        village: places(filter: { within: "place:village" }) { edges { node { id } } }
        valley: places(filter: { within: "place:valley" }) { edges { node { id } } }
        both: places(filter: { name: "mill", within: "place:valley" }) { edges { node { id } } }
        neither: places(filter: { name: "mill", within: "place:square" }) { totalCount }
      }`),
    ).toEqual({
      places: placed('square', 'mill', 'valley', 'village'),
      english: placed('square'),
      arabic: placed('mill'),
      village: placed('square', 'mill'),
      valley: placed('square', 'mill', 'village'),
      both: placed('mill'),
      neither: { totalCount: 0 },
    });
  });
  const placed = (...slugs: string[]) => ({
    edges: slugs.map((slug) => ({ node: { id: `place:${slug}` } })),
  });
});
