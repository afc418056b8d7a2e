// Who appears together with somebody, and in how many statements, events or documents?
import { harbour } from './neighborhood-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

interface Company {
  edges: { count: number; node: { id: string } }[];
}

const counted = ({ edges }: Company): string[] => edges.map(({ count, node }) => `${count} ${node.id}`);
const company = async (args: string): Promise<string[]> =>
  counted((await ask(`{ coOccurrences(${args}) { edges { count node { id } } } }`)).coOccurrences);

describe('who appears together with somebody', () => {
  it('within one statement: its speaker and whom it is about, the most often first, then by name', async () => {
    expect(await company('id: "person:nadia"')).toEqual([
      '2 person:omar',
      '1 person:lena',
      '1 topic:bridge',
      '1 topic:elections',
    ]);
    expect(await company('id: "topic:bridge", within: STATEMENT')).toEqual([
      '1 person:lena',
      '1 person:nadia',
      '1 person:omar',
    ]);
  });

  it('within one event, a part counting as its whole: who took part, speaks or is spoken about', async () => {
    expect(await company('id: "person:omar", within: EVENT')).toEqual([
      '1 person:lena',
      '1 person:nadia',
      '1 topic:bridge',
      '1 topic:elections',
    ]);
  });

  it('within one document, a part counting as its whole: in its statements and claims', async () => {
    expect(await company('id: "event:storm", within: DOCUMENT')).toEqual(
      await company('id: "event:storm", within: DOCUMENT, first: 500'),
    );
    expect(await company('id: "topic:bridge", within: DOCUMENT, first: 3')).toEqual([
      '2 person:nadia',
      '2 person:omar',
      '1 unnamed-agent:sailor',
    ]);
    const withStorm = await company('id: "event:storm", within: DOCUMENT');
    expect(withStorm).toContain('1 person:yusuf');
    expect(withStorm).not.toContain('1 document:first');
    expect(withStorm.some((entry) => entry.includes('zoe'))).toBe(false);
  });

  it('around an event or document itself: whoever is in it', async () => {
    expect(await company('id: "event:storm", within: EVENT')).toEqual(['1 person:nadia']);
    expect(await company('id: "document:second", within: DOCUMENT')).toEqual([
      '1 unnamed-agent:sailor',
      '1 person:nadia',
      '1 person:omar',
      '1 topic:bridge',
    ]);
  });

  it('page by page, counted only when asked for', async () => {
    const page =
      '{ totalCount pageInfo { hasNextPage endCursor } edges { count node { id name(language: "ar") } } }';
    const { coOccurrences: first } = await ask(`{ coOccurrences(id: "person:nadia", first: 2) ${page} }`);
    expect(first).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true },
      edges: [
        { count: 2, node: { id: 'person:omar', name: 'عُمر النجّار' } },
        { count: 1, node: { id: 'person:lena', name: 'لينا أوبراين' } },
      ],
    });
    const { coOccurrences: rest } = await ask(
      `query ($after: String) { coOccurrences(id: "person:nadia", after: $after) ${page} }`,
      { after: first.pageInfo.endCursor },
    );
    expect(counted(rest)).toEqual(['1 topic:bridge', '1 topic:elections']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('nobody where nothing accepted mentions them, nor for an id that nothing has', async () => {
    for (const within of ['STATEMENT', 'EVENT', 'DOCUMENT']) {
      expect(await company(`id: "person:zoe", within: ${within}`)).toEqual([]);
      expect(await company(`id: "person:nobody", within: ${within}`)).toEqual([]);
    }
  });

  it('refuses an id of no known type', async () => {
    const { errors } = await post('{ coOccurrences(id: "omar") { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } });
  });
});
