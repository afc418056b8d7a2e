// Does an operation that runs compiled answer what graphql-js answers, errors and all?
import { execute, parse } from 'graphql';
import { compiledOperations } from '../../src/server/compiled-operations.js';
import { tinySchema } from './tiny-server.js';

type Executed = {
  data?: unknown;
  errors?: readonly { message: string; path?: unknown; extensions: unknown }[];
};

const schema = tinySchema();
const context = () => ({
  world: { resolved: 0, signals: [], waiting: [] },
  signal: new AbortController().signal,
});

async function compiled(query: string, variables: object, operationName: string | null): Promise<Executed> {
  const { executor } = await compiledOperations(schema).load({ apollo: {} });
  return executor!({
    document: parse(query),
    queryHash: query,
    operationName,
    request: { variables },
    context: context(),
  } as never) as Promise<Executed>;
}

async function interpreted(
  query: string,
  variables: object,
  operationName: string | null,
): Promise<Executed> {
  const contextValue = context();
  return (await execute({
    schema,
    document: parse(query),
    variableValues: variables as Record<string, unknown>,
    contextValue,
    operationName,
  })) as Executed;
}

describe('an operation that runs compiled', () => {
  it.each<[string, string, object?, string?]>([
    [
      'values',
      '{ greeting person(id: "person:leni") { __typename id name } none: person(id: "nobody") { id } }',
    ],
    [
      'a name that is a member of every object',
      '{ __proto__: greeting constructor: greeting toString: greeting }',
    ],
    ['an alias with other arguments', '{ a: greeting(to: "ليني") b: greeting(to: "جون") }'],
    [
      'fragments on an interface',
      '{ nodes(ids: ["person:leni", "nobody"]) { id ... on Person { name } ...more } } fragment more on Person { roles { title } }',
    ],
    [
      'merged selections',
      '{ person(id: "person:leni") { id } ... on Query { person(id: "person:leni") { name } } }',
    ],
    [
      'variables and their defaults',
      'query ($to: String = "أحد", $id: ID!) { greeting(to: $to) person(id: $id) { name } }',
      { id: 'person:john' },
    ],
    [
      'what is skipped',
      'query ($no: Boolean!) { greeting @skip(if: $no) people { totalCount @include(if: $no) nodes { id } } }',
      { no: true },
    ],
    [
      'what is included',
      'query ($no: Boolean!) { greeting @skip(if: $no) people { totalCount @include(if: $no) nodes { id } } }',
      { no: false },
    ],
    ['one operation of several', 'query A { greeting } query B { people { totalCount } }', {}, 'B'],
    [
      'introspection',
      '{ __schema { queryType { name } } __type(name: "Person") { fields { name type { kind ofType { name } } } } }',
    ],
    ['an error of a resolver', '{ greeting fail(how: ISNAD) }'],
    ['two errors', '{ a: fail(how: BAD_INPUT) b: fail(how: LEAK) greeting }'],
    ['a value thrown that is no error', '{ fail(how: STRING) }'],
    ['null where there must be a value', '{ greeting never }'],
    ['a variable of another type', 'query ($id: ID!) { person(id: $id) { name } }', { id: { no: 'id' } }],
    ['a variable that is missing', 'query ($id: ID!) { person(id: $id) { name } }', {}],
    [
      'null for an argument that must have a value',
      'query ($be: Int = 2) { greeting must(be: $be) }',
      { be: null },
    ],
    ['an enum that there is not', 'query ($how: Failure!) { fail(how: $how) }', { how: 'OTHER' }],
    ['a mutation', 'mutation { touch again: touch }'],
  ])('gives the same: %s', async (_, query, variables = {}, operation = undefined) => {
    const [own, theirs] = await Promise.all([
      compiled(query, variables, operation ?? null),
      interpreted(query, variables, operation ?? null),
    ]);
    expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(JSON.stringify(theirs)));
  });

  it('keeps what a resolver threw, with its code', async () => {
    const { errors } = await compiled('{ fail(how: ISNAD) }', {}, null);
    expect(errors).toMatchObject([
      {
        path: ['fail'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'CONFLICT', version: 7 },
        originalError: expect.any(Error),
      },
    ]);
  });
});
