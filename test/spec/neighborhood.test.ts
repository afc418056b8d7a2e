// What lies around a node, how far does one look, and what is kept when there is too much?
import { harbour } from './neighborhood-world.js';
import { worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

interface Found {
  nodes: { id: string }[];
  edges: { kind: string; from: { id: string }; to: { id: string } }[];
  truncated: boolean;
}

const around = async (args: string): Promise<{ nodes: string[]; edges: string[]; truncated: boolean }> => {
  const found: Found = (
    await ask(`{ neighborhood(${args}) { truncated nodes { id } edges { kind from { id } to { id } } } }`)
  ).neighborhood;
  return {
    truncated: found.truncated,
    nodes: found.nodes.map(({ id }) => id),
    edges: found.edges.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`),
  };
};

describe('the neighbourhood of a node', () => {
  it('holds what is one hop away, the most connected first, and what joins it', async () => {
    expect(await around('id: "topic:bridge"')).toEqual({
      truncated: false,
      nodes: ['topic:bridge', 'statement:bridge', 'statement:old', 'statement:rumour'],
      edges: [
        'statement:bridge ABOUT topic:bridge',
        'statement:old ABOUT topic:bridge',
        'statement:rumour ABOUT topic:bridge',
      ],
    });
  });

  it('keeps to the kinds asked for, and shows two claims as two edges', async () => {
    expect(await around('id: "event:launch", through: [PARTICIPATED]')).toEqual({
      truncated: false,
      nodes: ['event:launch', 'person:nadia', 'person:omar'],
      edges: [
        'person:nadia PARTICIPATED event:launch',
        'person:omar PARTICIPATED event:launch',
        'person:omar PARTICIPATED event:launch',
      ],
    });
  });

  it('reaches farther with depth', async () => {
    const nodes = ['organization:port', 'person:omar', 'person:yusuf'];
    expect((await around('id: "organization:port", through: [CLAIM, PARTICIPATED]')).nodes).toEqual(nodes);
    const { nodes: farther } = await around(
      'id: "organization:port", depth: 3, through: [CLAIM, PARTICIPATED]',
    );
    expect(farther[0]).toBe('organization:port');
    expect([...farther].sort()).toEqual([...nodes, 'event:launch', 'person:nadia', 'place:quay'].sort());
  });

  it('says when it was cut, and keeps what is nearer and then what is more connected', async () => {
    const cut = await around('id: "topic:bridge", depth: 2, first: 3');
    expect(cut).toEqual({
      truncated: true,
      nodes: ['topic:bridge', 'statement:bridge', 'statement:old'],
      edges: ['statement:bridge ABOUT topic:bridge', 'statement:old ABOUT topic:bridge'],
    });
    const exact = await around('id: "topic:bridge", first: 4');
    expect([exact.nodes.length, exact.truncated]).toEqual([4, false]);
  });

  it('says how many are one hop away, by the kinds asked for, however many are given', async () => {
    const counted = async (args: string) =>
      (await ask(`{ neighborhood(${args}) { neighborCount nodes { id } } }`)).neighborhood;
    expect(await counted('id: "topic:bridge", first: 2')).toEqual({
      neighborCount: 3,
      nodes: [{ id: 'topic:bridge' }, { id: 'statement:bridge' }],
    });
    expect((await counted('id: "topic:bridge", first: 0')).neighborCount).toBe(3);
    expect((await counted('id: "topic:bridge", depth: 3')).neighborCount).toBe(3);
    // Two claims join one of the two.
    expect((await counted('id: "event:launch", through: [PARTICIPATED]')).neighborCount).toBe(2);
    expect((await counted('id: "person:zoe"')).neighborCount).toBe(0);
    expect((await counted('id: "person:nobody"')).neighborCount).toBeNull();
  });

  it('hangs together wherever it is cut', async () => {
    for (const first of [5, 8, 11, 14]) {
      const { nodes, edges } = await around(`id: "person:nadia", depth: 4, first: ${first}`);
      const reached = new Set(['person:nadia']);
      for (let round = 0; round < nodes.length; round++) {
        for (const edge of edges) {
          const [from, , to] = edge.split(' ') as [string, string, string];
          if (reached.has(from) || reached.has(to)) for (const end of [from, to]) reached.add(end);
        }
      }
      expect([...reached].sort()).toEqual([...nodes].sort());
    }
  });

  it('shows the claim and the words behind an edge', async () => {
    const { neighborhood } = await ask(
      '{ neighborhood(id: "person:yusuf") { edges { kind via { id } evidence { exact } } } }',
    );
    expect(neighborhood.edges).toEqual([
      { kind: 'CLAIM', via: { id: 'claim:yusuf-member' }, evidence: [{ exact: 'yusuf-member' }] },
    ]);
  });

  it('is the node alone where nothing accepted joins it, and nothing for an id that nothing has', async () => {
    expect(await around('id: "person:zoe"')).toEqual({ truncated: false, nodes: ['person:zoe'], edges: [] });
    expect(await around('id: "person:nobody"')).toEqual({ truncated: false, nodes: [], edges: [] });
  });

  it.each([
    ['depth: 5', 'depth must be a whole number from 1 to 4, but got: 5'],
    ['depth: 0', 'depth must be a whole number from 1 to 4, but got: 0'],
    ['first: 501', 'first must be a whole number from 0 to 500, but got: 501'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await post(`{ neighborhood(id: "person:omar", ${args}) { truncated } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
