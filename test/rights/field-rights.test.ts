/** Can a field be forgotten by the table of rights, or the table's check be gone round? */
import { buildSchema, type ExecutionResult, type GraphQLSchema, graphql, parse, subscribe } from 'graphql';
import { anonymous, type Caller } from '../../src/domain/change/role.js';
import type { FieldRights } from '../../src/domain/rights/field-rights.js';
import { withRights } from '../../src/domain/rights/with-rights.js';

const rights: FieldRights = {
  Query: { secrets: 'admin' },
  Mutation: { write: 'editor' },
  Subscription: { written: 'contributor' },
};

/** A schema in which every field answers, and counts how often it was asked. */
function counted(): { schema: GraphQLSchema; asked: string[] } {
  const schema = buildSchema(`
    type Query { open: String secrets: String }
    type Mutation { write: String }
    type Subscription { written: String }
  `);
  const asked: string[] = [];
  for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const field of Object.values(type.getFields()))
      field.resolve = () => asked.push(field.name) && 'yes';
  }
  schema.getSubscriptionType()!.getFields().written!.subscribe = async function* () {
    asked.push('written');
    yield { written: 'yes' };
  };
  return { schema, asked };
}

const contributor: Caller = { id: 'key:desk', role: 'contributor' };
const codes = ({ errors }: ExecutionResult) => errors?.map(({ extensions }) => extensions.code);

describe('a schema with rights', () => {
  it('is not built while a mutation or a subscription is not in the table', () => {
    const { Mutation, Subscription, ...rest } = rights;
    expect(() => withRights(counted().schema, { ...rest, Subscription: Subscription! })).toThrow(
      'Mutation.write must have its role in src/domain/rights/field-rights.ts',
    );
    expect(() => withRights(counted().schema, { ...rest, Mutation: Mutation! })).toThrow(
      'Subscription.written must have its role in src/domain/rights/field-rights.ts',
    );
  });

  it('is not built while the table names a field that there is not', () => {
    expect(() => withRights(counted().schema, { ...rights, Query: { secret: 'admin' } })).toThrow(
      'src/domain/rights/field-rights.ts names Query.secret, but there is no such field',
    );
  });

  it('never asks what the caller may not ask', async () => {
    const { schema, asked } = counted();
    withRights(schema, rights);
    const ask = (source: string, caller: Caller) =>
      graphql({ schema, source, contextValue: { caller } }).then(codes);
    expect(await ask('{ secrets }', contributor)).toEqual(['FORBIDDEN']);
    expect(await ask('{ secrets }', anonymous)).toEqual(['UNAUTHENTICATED']);
    expect(await ask('mutation { write }', contributor)).toEqual(['FORBIDDEN']);
    expect(asked).toEqual([]);
    expect(await ask('{ open }', anonymous)).toBeUndefined();
    expect(await ask('mutation { write }', { ...contributor, role: 'editor' })).toBeUndefined();
    expect(asked).toEqual(['open', 'write']);
  });

  it('begins no stream for those who may not have it', async () => {
    const { schema, asked } = counted();
    withRights(schema, rights);
    const begin = (caller: Caller) =>
      subscribe({ schema, document: parse('subscription { written }'), contextValue: { caller } });
    expect(codes((await begin(anonymous)) as ExecutionResult)).toEqual(['UNAUTHENTICATED']);
    expect(codes((await begin({ ...contributor, role: 'reader' })) as ExecutionResult)).toEqual([
      'FORBIDDEN',
    ]);
    expect(asked).toEqual([]);
    const stream = (await begin(contributor)) as AsyncGenerator<ExecutionResult>;
    expect((await stream.next()).value).toEqual({ data: { written: 'yes' } });
  });
});
