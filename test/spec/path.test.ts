// How far are two people from each other, and what lies between them?
import { harbour } from './neighborhood-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

interface Found {
  paths: { length: number; nodes: { id: string }[]; hops: object[] }[];
}

const ways = async (args: string): Promise<string[][]> =>
  ((await ask(`{ paths(${args}) { nodes { id } } }`)) as Found).paths.map(({ nodes }) =>
    nodes.map(({ id }) => id),
  );

describe('the shortest ways between two people', () => {
  it('lead through different nodes, in the order of their ids', async () => {
    expect(await ways('from: "person:nadia", to: "person:omar"')).toEqual([
      ['person:nadia', 'event:launch', 'person:omar'],
      ['person:nadia', 'statement:answer', 'person:omar'],
      ['person:nadia', 'statement:bridge', 'person:omar'],
    ]);
  });

  it('say at every hop what joins its ends, with the words that show it', async () => {
    const { paths } = await ask(`{
      paths(from: "person:nadia", to: "person:omar", first: 3) {
        length
        hops { kind from { id } to { id } via { id ... on Claim { predicate } } evidence { exact document { id } } }
      }
    }`);
    const inFirst = (exact: string) => ({ exact, document: { id: 'document:first' } });
    const [nadia, omar, launch] = ['person:nadia', 'person:omar', 'event:launch'].map((id) => ({ id }));
    const bridge = { id: 'statement:bridge' };
    const said = [inFirst('bridge'), { exact: 'bridge again', document: { id: 'document:second' } }];
    expect(paths[0]).toEqual({
      length: 2,
      hops: [
        {
          kind: 'PARTICIPATED',
          from: nadia,
          to: launch,
          via: { id: 'claim:nadia-attended', predicate: 'ATTENDED' },
          evidence: [inFirst('nadia-attended')],
        },
        {
          kind: 'PARTICIPATED',
          from: launch,
          to: omar,
          via: { id: 'claim:omar-organized', predicate: 'ORGANIZED' },
          evidence: [inFirst('omar-organized')],
        },
      ],
    });
    expect(paths[2]).toEqual({
      length: 2,
      hops: [
        { kind: 'SAID', from: nadia, to: bridge, via: null, evidence: said },
        { kind: 'ABOUT', from: bridge, to: omar, via: null, evidence: said },
      ],
    });
  });

  it('take one of two claims that join the same two', async () => {
    expect(await ways('from: "person:omar", to: "event:launch", maxHops: 1')).toEqual([
      ['person:omar', 'event:launch'],
    ]);
  });

  it('show a hop of the graph itself by a claim that says the same', async () => {
    const { paths } = await ask(
      '{ paths(from: "event:launch", to: "place:quay", through: [LOCATED]) { hops { kind via { id } evidence { exact } } } }',
    );
    expect(paths).toEqual([
      { hops: [{ kind: 'LOCATED', via: null, evidence: [{ exact: 'launch-at-quay' }] }] },
    ]);
  });

  it('stop at maxHops, and pass over claims that are denied, deprecated or not accepted', async () => {
    expect(await ways('from: "person:yusuf", to: "person:nadia", maxHops: 3')).toEqual([]);
    expect(await ways('from: "person:yusuf", to: "person:nadia", maxHops: 4, first: 1')).toEqual([
      ['person:yusuf', 'organization:port', 'person:omar', 'event:launch', 'person:nadia'],
    ]);
    expect(await ways('from: "person:lena", to: "event:launch", through: [PARTICIPATED, CLAIM]')).toEqual([]);
  });

  it('never lead through a statement that is not accepted', async () => {
    expect(await ways('from: "person:zoe", to: "person:nadia", maxHops: 8')).toEqual([]);
    expect(await ways('from: "statement:draft", to: "person:nadia", maxHops: 8')).toEqual([]);
  });

  it('lead through what one document tells only when asked to', async () => {
    const through = '[SAID, APPEARS_IN]';
    expect(
      await ways(`from: "person:omar", to: "unnamed-agent:sailor", through: ${through}, maxHops: 8`),
    ).toEqual([
      [
        'person:omar',
        'statement:answer',
        'document:first',
        'statement:bridge',
        'document:second',
        'statement:relay',
        'unnamed-agent:sailor',
      ],
    ]);
    expect(await ways('from: "document:second", to: "person:nadia"')).toEqual([]);
  });

  it('show an appearance by the words in that document alone', async () => {
    const { paths } = await ask(
      '{ paths(from: "statement:bridge", to: "document:second", through: [APPEARS_IN]) { hops { evidence { exact } } } }',
    );
    expect(paths).toEqual([{ hops: [{ evidence: [{ exact: 'bridge again' }] }] }]);
  });

  it('are none from somebody to themself, for an id that nothing has, and for none asked for', async () => {
    expect(await ways('from: "person:omar", to: "person:omar"')).toEqual([]);
    expect(await ways('from: "person:omar", to: "person:nobody"')).toEqual([]);
    expect(await ways('from: "person:omar", to: "person:nadia", first: 0')).toEqual([]);
  });

  it.each([
    ['maxHops: 9', 'maxHops must be a whole number from 1 to 8, but got: 9'],
    ['maxHops: 0', 'maxHops must be a whole number from 1 to 8, but got: 0'],
    ['maxHops: null', 'maxHops must be a whole number from 1 to 8, but got: null'],
    ['first: -1', 'first must be a whole number from 0 to 50, but got: -1'],
    ['first: 51', 'first must be a whole number from 0 to 50, but got: 51'],
  ])('refuse %s', async (args, message) => {
    const { errors } = await post(`{ paths(from: "person:omar", to: "person:nadia", ${args}) { length } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('refuse an id of no known type, naming the argument', async () => {
    const { errors } = await post('{ paths(from: "person:omar", to: "planet:mars") { length } }');
    expect(errors?.[0]?.message).toMatch(/^to must be <type>:<slug> with a type out of person, /);
  });
});
