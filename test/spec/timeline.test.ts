// What happened, was said and is claimed of some people and places, in the order of time?
import { harbour } from './neighborhood-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

interface Entries {
  edges: { node: { date: string; item: { id: string } } }[];
}

const entries = ({ edges }: Entries): string[] => edges.map(({ node }) => `${node.date} ${node.item.id}`);
const of = async (args: string): Promise<string[]> =>
  entries((await ask(`{ timeline(${args}) { edges { node { date item { id } } } } }`)).timeline);

describe('a timeline', () => {
  it('holds what somebody took part in, said, and was spoken of in, each once and only with a date', async () => {
    expect(await of('of: ["person:nadia"]')).toEqual([
      '2024-02 event:storm',
      '2024-03-10 event:launch',
      '2024-03-10 statement:bridge',
      '2024-03-11T08:00:00Z statement:answer',
      '2024-04 statement:vote',
    ]);
  });

  it('holds an event, its parts and what was said at them, and claims by the date that they claim', async () => {
    expect(await of('of: ["event:launch"]')).toEqual([
      '2024-03-10 event:launch',
      '2024-03-10 statement:bridge',
      '2024-03-10T12:00:00Z claim:launch-at-quay',
      '2024-03-10T18:00:00Z event:toast',
      '2024-04 statement:vote',
    ]);
  });

  it('holds what was held at a place or in a part of it, without what has no date', async () => {
    expect(await of('of: ["place:town"]')).toEqual(['2024-03-10 event:launch']);
  });

  it('holds claims since when they hold, and joins the times of several', async () => {
    expect(await of('of: ["organization:port", "topic:bridge"]')).toEqual([
      '2020-05 claim:omar-heads',
      '2023 statement:old',
      '2024-03-10 statement:bridge',
    ]);
  });

  it('is bounded by spans that overlap: a month counts for each of its days', async () => {
    expect(await of('of: ["person:nadia"], from: "2024-04-20"')).toEqual(['2024-04 statement:vote']);
    expect(await of('of: ["person:nadia"], to: "2024-02-01"')).toEqual(['2024-02 event:storm']);
    expect(await of('of: ["topic:bridge"], from: "2023-06", to: "2023-07"')).toEqual(['2023 statement:old']);
    expect(await of('of: ["person:nadia"], from: "2025"')).toEqual([]);
  });

  it('gives the whole item, and goes on from a cursor', async () => {
    const page =
      '{ totalCount pageInfo { hasNextPage endCursor } edges { node { date item { __typename id ... on Statement { speaker { name } } } } } }';
    const { timeline: first } = await ask(`{ timeline(of: ["person:nadia"], first: 3) ${page} }`);
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(first.edges[2].node).toEqual({
      date: '2024-03-10',
      item: { __typename: 'Statement', id: 'statement:bridge', speaker: { name: 'Nadia Haris' } },
    });
    const { timeline: rest } = await ask(
      `query ($after: String) { timeline(of: ["person:nadia"], after: $after) ${page} }`,
      { after: first.pageInfo.endCursor },
    );
    expect(entries(rest)).toEqual(['2024-03-11T08:00:00Z statement:answer', '2024-04 statement:vote']);
  });

  it('is empty for nobody and for ids that nothing has', async () => {
    expect(await of('of: []')).toEqual([]);
    expect(await of('of: ["person:nobody", "person:zoe"]')).toEqual([]);
  });

  it.each([
    ['of: ["person:omar", "omar"]', /^of\[1\] must be <type>:<slug>/],
    [`of: [${'"person:omar",'.repeat(101)}]`, /^of must be a list of at most 100 ids, but got: "101 ids"$/],
    ['of: ["person:omar"], after: "x"', /^after must be a cursor/],
    ['of: ["person:omar"], from: "2024-02-30"', /^from: .*"2024-02-30".* must be a year/],
  ])('refuses %.40s', async (args, message) => {
    const { errors } = await post(`{ timeline(${args}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
