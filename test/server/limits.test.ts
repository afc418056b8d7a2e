// How much an operation may ask for: each bound at its edge, and that nothing has run when it is refused.
import { buildSchema, getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql';
import { knownCosts } from '../../src/server/known-costs.js';
import { defaultLimits } from '../../src/server/limits.js';
import { operationCost } from '../../src/server/operation-cost.js';
import { sdl, startTinyServer, type TinyServer } from './tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer();
});
afterAll(() => server.close());

/** Sends what must be refused, and gives its `extensions.cost`. */
async function refusedCost(query: string, more?: object) {
  const before = server.world.resolved;
  const { status, body } = await server.ask(query, more);
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  const { code, cost } = body.errors[0].extensions;
  expect({ status, code }).toEqual({ status: 400, code: 'LIMIT_EXCEEDED' });
  expect(body.errors[0].message).toMatch(/^The operation must .* at most [\d,]+ .*, but got: [\d,]+\. \w+/);
  expect(server.world.resolved).toBe(before);
  return cost;
}

async function passes(query: string, more?: object) {
  const { status, body } = await server.ask(query, more);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
}

const times = (n: number, part: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
const managers = (depth: number) =>
  `{ person(id: "x") ${'{ manager '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;

describe('depth', () => {
  it('passes at 12 levels and is refused at 13', async () => {
    await passes(managers(12));
    expect(await refusedCost(managers(13))).toEqual({ kind: 'depth', requested: 13, limit: 12 });
  });

  it('counts through fragments', async () => {
    const query = `{ person(id: "x") { ...F0 } }
      ${times(12, (i) => `fragment F${i} on Person { manager { ...F${i + 1} } }`)} fragment F12 on Person { id }`;
    expect(await refusedCost(query)).toEqual({ kind: 'depth', requested: 14, limit: 12 });
  });

  it('lets through the introspection that tools send, even beside other fields', async () => {
    const introspection = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    await passes(introspection);
    await passes(introspection.replace('__schema', 'greeting __schema'));
  });

  it('of introspection is bounded as well', async () => {
    const query = `{ __type(name: "Person") { ${'ofType { '.repeat(20)} name ${'}'.repeat(20)} } }`;
    expect(await refusedCost(query)).toEqual({ kind: 'depth', requested: 22, limit: 20 });
  });
});

describe('what an operation holds', () => {
  it('is at most 50 aliases, those of __typename and of fragments too', async () => {
    await passes(`{ person(id: "x") { ${times(50, (i) => `a${i}: __typename`)} } }`);
    const fragment = `fragment F on Person { ${times(17, (i) => `a${i}: id`)} }`;
    const spreads = '{ person(id: "x") { ...F manager { ...F manager { ...F } } } }';
    const cost = await refusedCost(`${spreads} ${fragment}`);
    expect(cost).toEqual({ kind: 'aliases', requested: 51, limit: 50 });
  });

  it('is at most 20 fields at its top, those of fragments too', async () => {
    await passes(`{ ${times(20, (i) => `a${i}: greeting`)} }`);
    const query = `{ ...F ...F ...F } fragment F on Query { ${times(7, (i) => `a${i}: greeting`)} }`;
    expect(await refusedCost(query)).toEqual({ kind: 'rootFields', requested: 21, limit: 20 });
  });

  it('is at most 50 directives', async () => {
    const query = (n: number) => `{ person(id: "x") { ${times(n, () => 'id @include(if: true)')} } }`;
    await passes(query(50));
    expect(await refusedCost(query(51))).toEqual({ kind: 'directives', requested: 51, limit: 50 });
  });

  it('is at most 5,000 fields, however few fragments stand for them', async () => {
    const doubling = `{ person(id: "x") { ...F0 } }
      ${times(24, (i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`)} fragment F24 on Person { id }`;
    const { kind, requested, limit } = await refusedCost(doubling);
    expect({ kind, limit }).toEqual({ kind: 'selections', limit: 5_000 });
    expect(requested).toBeGreaterThan(2 ** 24);
  });

  it('is at most 2,000 tokens, counted before validation', async () => {
    const query = (n: number) => {
      const level = `${'id '.repeat(200)} manager { `;
      const padded = (ids: number) =>
        `{ person(id: "x") { ${level.repeat(9)} ${'id '.repeat(ids)} ${'}'.repeat(11)}`;
      return padded(1 + n - parse(padded(1)).tokenCount!);
    };
    await passes(query(2_000));
    expect(await refusedCost(query(2_001))).toEqual({ kind: 'tokens', requested: 2_001, limit: 2_000 });
  });

  it('is at most 2,000 tokens also when 7,000 fragments would be too deep to walk', async () => {
    const query = `{ ...F0 } ${times(7_000, (i) => `fragment F${i} on Query{...F${i + 1}}`)}`;
    const { kind, requested } = await refusedCost(query);
    expect({ kind, requested }).toEqual({ kind: 'tokens', requested: 56_004 });
  });

  it('is a syntax error, not too many tokens, when both are there and the error comes first', async () => {
    const { body } = await server.ask(`{ person(id: ) { ${'id '.repeat(3_000)} } }`);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('cost', () => {
  const schema = buildSchema(sdl);
  const costOf = operationCost(schema, defaultLimits);
  const cost = (query: string, variables?: Record<string, unknown>) =>
    costOf(parse(query), undefined, variables);

  it.each<[string, number]>([
    ['{ greeting __typename }', 0],
    ['{ person(id: "x") { id name } }', 1],
    ['{ person(id: "x") { manager { manager { id } } } }', 3],
    // A page counts its items once, whether they are read as nodes or through edges; 20 when `first` is absent.
    ['{ people { nodes { id } } }', 20],
    ['{ people { edges { cursor node { id } } pageInfo { hasNextPage } totalCount } }', 20],
    ['{ people(first: 7) { edges { node { id } } } }', 7],
    ['{ people(last: 3) { nodes { id } } }', 3],
    ['{ people(first: null) { nodes { id } } }', 20],
    ['{ people(first: -5) { nodes { id } } }', 1],
    ['{ people(first: 0) { totalCount } }', 1],
    ['{ people(first: 500) { totalCount } }', 1],
    // A list without `first` counts 10 items, one with \`ids\` as many as there are, one with \`first\` that many.
    ['{ person(id: "x") { roles { title holder { id } } } }', 1 + 10 * 2],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ paths { from { id } to { id } } }', 3 * 3],
    ['{ paths(first: 5) { from { id } } }', 5 * 2],
    ['{ neighborhood { truncated nodes { id } edges { from { id } } } }', 50 * (1 + 2)],
    [
      '{ people(first: 50) { nodes { friends(first: 10) { edges { node { roles { title } } } } } } }',
      50 * (1 + 10 * 11),
    ],
    // Only one of several types can be there; fragments and skipped fields count what they stand for.
    ['{ nodes(ids: ["a"]) { ... on Person { manager { id } } ... on Node { id } } }', 2],
    [
      '{ people { ...P } } fragment P on PersonConnection { nodes { ...Q } } fragment Q on Person { manager { id } }',
      40,
    ],
    ['{ __schema { types { fields { type { name } } } } }', 0],
  ])('of %s is %i', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('takes variables and their defaults into account', () => {
    const query =
      'query ($n: Int = 9, $with: Boolean = false) { people(first: $n) { nodes { id manager @include(if: $with) { id } } } }';
    expect([cost(query), cost(query, { n: 4 }), cost(query, { n: 4, with: true })]).toEqual([9, 4, 8]);
  });

  it('is counted once for any word, and anew for another number, for nothing, and where a variable cannot be read', () => {
    const query =
      'query ($n: Int = 9, $id: ID, $ids: [ID!]) { people(first: $n) { nodes { id } } person(id: $id) { id } some(ids: $ids) { id } }';
    const operation = parse(query).definitions[0] as OperationDefinitionNode;
    const counted: unknown[] = [];
    const costs = knownCosts(
      buildSchema(
        'type Query { people(first: Int): People person(id: ID): Person some(ids: [ID!]): [Person] } type People { nodes: [Person] } type Person { id: ID }',
      ),
    );
    const asked: Record<string, unknown>[] = [
      { id: 'a' },
      { id: 'b' },
      { id: 'b', n: 9 },
      { id: 'c', n: 4 },
      { id: null, n: 4 },
      { n: 4 },
      { n: 4, ids: ['a'] },
      { n: 4, ids: ['b'] },
      { n: 'many' },
      { n: 'many' },
    ];
    for (const variables of asked) {
      costs({ operation, queryHash: '1', variables }, () => counted.push(variables));
    }
    expect(counted).toEqual(asked.filter((_, index) => index !== 1 && index !== 2));
  });

  it('is refused above 20,000 objects: 500 times 500 is', async () => {
    const query = 'query ($n: Int) { people(first: $n) { nodes { friends(first: $n) { nodes { id } } } } }';
    await passes(query, { variables: { n: 140 } });
    const cost = await refusedCost(query, { variables: { n: 500 } });
    expect(cost).toEqual({ kind: 'cost', requested: 500 * 501, limit: 20_000 });
  });

  it('can be declared by the field itself', async () => {
    await passes('{ report }');
    expect(await refusedCost('{ report again: report }')).toEqual({
      kind: 'cost',
      requested: 38_000,
      limit: 20_000,
    });
  });

  it('is not got around by an argument that cannot be read', async () => {
    const before = server.world.resolved;
    const query =
      'query ($n: Int = 1) { must(be: $n) people(first: 500) { nodes { friends(first: 500) { nodes { id } } } } }';
    const { status, body } = await server.ask(query, { variables: { n: null } });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      message: 'Argument "be" of non-null type "Int!" must not be null.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(server.world.resolved).toBe(before);
  });

  it('stays a number that JSON can hold', () => {
    const deep = `{ people(first: 2000000000) { nodes ${'{ friends(first: 2000000000) { nodes '.repeat(40)} { id } ${'} }'.repeat(40)} } }`;
    expect(cost(deep)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
