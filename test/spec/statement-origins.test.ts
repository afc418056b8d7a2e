// Are origins counted, and not echoes? Ten papers on one saying, and the sources that they name for it.
import { worldOf } from './world-of.js';

const papers = Array.from({ length: 10 }, (_, index) => `paper-${index}`);

const named = (text: string) => [{ text, language: 'en', kind: 'PREFERRED' }];
const said = (slug: string, rest: object) => ({
  id: `statement:${slug}`,
  texts: [{ text: slug, language: 'en', original: true }],
  form: 'INDIRECT',
  act: 'ASSERTION',
  ...rest,
});
const agent = (slug: string, rest: object) => ({ id: `unnamed-agent:${slug}`, names: named(slug), ...rest });

/** Each saying is passed on, in the papers named, by the sources named: a relay for each paper and source. */
const relayed = (saying: string, sources: Record<string, string[]>) => [
  said(saying, {
    speaker: 'person:mayor',
    evidence: [...new Set(Object.values(sources).flat())].map((paper) => `passage:${paper}-${saying}`),
  }),
  ...Object.entries(sources).flatMap(([source, where]) =>
    where.map((paper) =>
      said(`${saying}-${source}-${paper}`, {
        speaker: `unnamed-agent:${source}`,
        conveys: [`statement:${saying}`],
        evidence: [`passage:${paper}-${saying}`],
      }),
    ),
  ),
];

const sayings = ['echoed', 'twice-told', 'perhaps-once', 'perhaps-chained', 'some', 'nobody-known'];

const { ask } = worldOf([
  {
    file: 'papers.yaml',
    data: {
      bundle: 'papers',
      people: [{ id: 'person:mayor', names: named('The mayor') }],
      unnamedAgents: [
        agent('two-officials', { headcount: { min: 2, max: 2 } }),
        agent('three-aides', {
          headcount: { min: 3, max: 3 },
          possiblySameAs: ['unnamed-agent:two-officials'],
        }),
        agent('an-aide', { headcount: { min: 1, max: 1 }, possiblySameAs: ['unnamed-agent:three-aides'] }),
        agent('a-guard', { headcount: { min: 1, max: 1 } }),
        agent('dozens', { headcount: { min: 24, approximate: true } }),
        agent('some', {}),
      ],
      documents: [
        ...papers.map((paper) => ({
          id: `document:${paper}`,
          names: named(paper),
          kind: 'ARTICLE',
          language: 'en',
        })),
        {
          id: 'document:translated',
          names: named('a translation'),
          kind: 'ARTICLE',
          language: 'ar',
          translationOf: 'document:paper-0',
        },
      ],
      passages: [...papers, 'translated'].flatMap((paper) =>
        sayings.map((saying, index) => ({
          id: `passage:${paper}-${saying}`,
          document: `document:${paper}`,
          exact: saying,
          start: index * 100,
          end: index * 100 + saying.length,
        })),
      ),
      statements: [
        ...relayed('echoed', { 'two-officials': papers }),
        ...relayed('twice-told', {
          'two-officials': ['paper-0', 'paper-1'],
          'a-guard': ['paper-1', 'paper-2'],
        }),
        ...relayed('perhaps-once', { 'two-officials': ['paper-0'], 'three-aides': ['paper-1'] }),
        ...relayed('perhaps-chained', {
          'two-officials': ['paper-0'],
          'three-aides': ['paper-1'],
          'an-aide': ['paper-2'],
          'a-guard': ['paper-3'],
        }),
        ...relayed('some', { dozens: ['paper-0'], some: ['paper-1'] }),
        said('nobody-known', {
          evidence: ['passage:paper-0-nobody-known', 'passage:translated-nobody-known'],
        }),
      ],
    },
  },
]);

const originsOf = (saying: string) =>
  ask(
    `{ statement(id: "statement:${saying}") { chains { depth } independentOrigins { min max origins { id } } } }`,
  );
const agents = (...slugs: string[]) => slugs.map((slug) => ({ id: `unnamed-agent:${slug}` }));
const ways = (count: number, depth: number) => Array(count).fill({ depth });

describe('ten papers that rest on the same two officials', () => {
  it('have ten chains and one origin, which is two people', async () => {
    expect(await originsOf('echoed')).toEqual({
      statement: {
        chains: ways(10, 2),
        independentOrigins: { min: 2, max: 2, origins: agents('two-officials') },
      },
    });
  });
});

describe('sources of one saying', () => {
  it('count once each, however many papers name them', async () => {
    expect(await originsOf('twice-told')).toEqual({
      statement: {
        chains: ways(4, 2),
        independentOrigins: { min: 3, max: 3, origins: agents('a-guard', 'two-officials') },
      },
    });
  });

  it('who may be the same count as the larger group at least, as both at most', async () => {
    expect(await originsOf('perhaps-once')).toEqual({
      statement: {
        chains: ways(2, 2),
        independentOrigins: { min: 3, max: 5, origins: agents('three-aides', 'two-officials') },
      },
    });
  });

  it('who may be the same by way of a third count together', async () => {
    expect(await originsOf('perhaps-chained')).toEqual({
      statement: {
        chains: ways(4, 2),
        independentOrigins: {
          min: 4,
          max: 7,
          origins: agents('a-guard', 'an-aide', 'three-aides', 'two-officials'),
        },
      },
    });
  });

  it('of whom only a least number, or none, is stated count as that, or as one', async () => {
    expect(await originsOf('some')).toEqual({
      statement: {
        chains: ways(2, 2),
        independentOrigins: { min: 25, max: 25, origins: agents('dozens', 'some') },
      },
    });
  });

  it('whom nobody names are one document, and its translation is the same one', async () => {
    expect(await originsOf('nobody-known')).toEqual({
      statement: {
        chains: ways(2, 1),
        independentOrigins: { min: 1, max: 1, origins: [{ id: 'document:paper-0' }] },
      },
    });
  });
});
