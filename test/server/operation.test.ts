// How an operation is answered: by POST and GET, with which errors, and what the client learns of them.
import { ErrorCode } from '../../src/error/error-code.js';
import { IsnadError } from '../../src/error/isnad-error.js';
import { startTinyServer, type TinyServer } from './tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer();
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const get = (parameters: Record<string, string>, headers: Record<string, string> = json) =>
  server.fetch(`/graphql?${new URLSearchParams(parameters)}`, { headers });

describe('an operation', () => {
  it('is answered by POST, in Arabic as sent', async () => {
    const { status, body } = await server.ask('query Hello($to: String) { greeting(to: $to) }', {
      variables: { to: 'ليني' },
    });
    expect({ status, body }).toEqual({ status: 200, body: { data: { greeting: 'مرحبًا ليني' } } });
  });

  it('is answered by GET, variables included', async () => {
    const { status, body } = await get({
      query: 'query Hello($to: String) { greeting(to: $to) }',
      variables: '{"to":"جون"}',
    });
    expect({ status, body }).toEqual({ status: 200, body: { data: { greeting: 'مرحبًا جون' } } });
  });

  it('cannot write by GET', async () => {
    const before = server.world.resolved;
    const { status, headers, body } = await get({ query: 'mutation { touch }' });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(server.world.resolved).toBe(before);
  });

  it('can write by POST', async () => {
    expect((await server.ask('mutation { touch }')).body).toEqual({ data: { touch: expect.any(Number) } });
  });

  it('is refused when another site could have made a browser send it', async () => {
    const byForm = await get({ query: '{ greeting }' }, {});
    expect(byForm.status).toBe(400);
    expect(byForm.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(byForm.body.errors[0].message).toContain('Cross-Site Request Forgery');
  });

  it('comes alone: a batch is refused', async () => {
    const { status, body } = await server.fetch('/graphql', {
      method: 'POST',
      headers: json,
      body: '[{"query":"{ greeting }"},{"query":"{ greeting }"}]',
    });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('cannot be asked for by its hash, in the words that clients know as "send the text"', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const { body } = await server.fetch('/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ extensions: { persistedQuery } }),
    });
    expect(body.errors).toEqual([
      { message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('an error', () => {
  const failures: [string, { query: string; variables?: object; operationName?: string }][] = [
    ['a syntax error', { query: '{ greeting' }],
    ['an unknown field', { query: '{ greting }' }],
    [
      'a fragment inside itself',
      { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
    ],
    ['a fragment that is not there', { query: '{ ...Nowhere }' }],
    [
      'a wrong variable',
      { query: 'query ($n: Int) { people(first: $n) { totalCount } }', variables: { n: 'ten' } },
    ],
    ['a missing variable', { query: 'query ($id: ID!) { person(id: $id) { id } }' }],
    ['null where a value must be', { query: 'query ($n: Int = 2) { must(be: $n) }', variables: { n: null } }],
    ['an unknown operation', { query: 'query A { greeting } query B { greeting }', operationName: 'C' }],
    ['two operations and no name', { query: 'query A { greeting } query B { greeting }' }],
    ['no query', { query: '' }],
  ];
  it.each(failures)("for %s is the client's, with status 400", async (_, { query, ...more }) => {
    const before = server.world.resolved;
    const { status, body } = await server.ask(query, more);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(body.errors[0].message).not.toMatch(/apollo|node_modules/i);
    expect(status).toBe(400);
    expect(server.world.resolved).toBe(before);
  });

  it('for a wrong argument names it', async () => {
    const { status, body } = await server.ask('{ people(first: "ten") { totalCount } }');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'first: Int cannot represent non-integer value: "ten"',
        locations: [{ line: 1, column: 17 }],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });

  it('for fields repeated beyond what can be checked says what to do', async () => {
    const { body } = await server.ask(`{ person(id: "x") { ${'id '.repeat(1_500)} } }`);
    expect(body.errors).toEqual([
      {
        message: 'The operation asks for the same fields too often to be checked. Ask for each of them once.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('of Isnad passes as it was thrown, at its place', async () => {
    const { status, body } = await server.ask('{ greeting fail(how: ISNAD) }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ greeting: 'مرحبًا بالعالم', fail: null });
    expect(body.errors).toEqual([
      {
        message: 'A newer version exists.',
        path: ['fail'],
        locations: [{ line: 1, column: 12 }],
        extensions: { code: 'CONFLICT', version: 7 },
      },
    ]);
  });

  it('about an argument names it and what it must be', async () => {
    const { body } = await server.ask('{ fail(how: BAD_INPUT) }');
    expect(body.errors[0]).toMatchObject({
      message: 'first must be a whole number from 0 to 500, but got: -3',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  it.each(['{ fail(how: LEAK) }', '{ fail(how: STRING) }', '{ never }'])(
    'that nobody foresaw tells the client an id, and the log the rest: %s',
    async (query) => {
      const { body, text } = await server.ask(query);
      expect(body.errors).toHaveLength(1);
      const { errorId, ...extensions } = body.errors[0].extensions;
      expect(extensions).toEqual({ code: 'INTERNAL' });
      expect(body.errors[0].message).toContain(errorId);
      expect(text).not.toMatch(/bolt|10\.0\.0\.7|MATCH|srv|\.ts|node_modules|non-nullable/);
      const line = server.logged.find((entry) => entry.errorId === errorId);
      expect(line).toMatchObject({ level: 50, err: { message: expect.stringMatching(/bolt|non-nullable/) } });
    },
  );

  it('thrown while the context is made reaches the client as it is, and a fault does not', async () => {
    const context = [
      () => {
        throw new IsnadError(ErrorCode.UNAUTHENTICATED, 'The key has expired.');
      },
      () => Promise.reject(new Error('bolt://10.0.0.7')),
    ];
    const closed = await startTinyServer({ context: () => context.shift()!() });
    const expired = await closed.ask('{ greeting }');
    expect(expired.status).toBe(401);
    expect(expired.body).toEqual({
      errors: [{ message: 'The key has expired.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const failed = await closed.ask('{ greeting }');
    expect(failed.status).toBe(500);
    expect(failed.body.errors[0].extensions).toEqual({ code: 'INTERNAL', errorId: expect.any(String) });
    expect(failed.text).not.toContain('bolt');
    await closed.close();
  });
});

describe('introspection', () => {
  it('can be turned off, and then no name of the schema is given away', async () => {
    const closed = await startTinyServer({ introspection: false });
    const asked = await closed.ask('{ __schema { types { name } } }');
    expect(asked.body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
    const guessed = await closed.ask('{ greting }');
    expect(guessed.text).not.toContain('greeting');
    expect((await closed.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    await closed.close();
  });
});
