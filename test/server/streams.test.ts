/** Does a stream pass the checks of a request over HTTP, and keep to bounds of its own? */
import { once } from 'node:events';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import { authenticator } from '../../src/server/auth/authenticate.js';
import { type Heard, openClient, ways } from './stream-clients.js';
import { startTinyServer, type TinyServer } from './tiny-server.js';

type Options = Parameters<typeof startTinyServer>[0];

const anybody = authenticator([], 'open');
const servers: TinyServer[] = [];
const sockets: WebSocket[] = [];

async function start(options: Options = {}): Promise<TinyServer> {
  const server = await startTinyServer({ authenticate: anybody, ...options });
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await Promise.all(
    servers.splice(0).map((server) => {
      for (const done of server.world.waiting) done();
      return server.close();
    }),
  );
});

/** A bare WebSocket, whatever becomes of it. */
function open(server: TinyServer, options: object = {}): WebSocket {
  const socket = new WebSocket(
    `${server.url.replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
    options,
  );
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

/** The same, its client known. */
async function connect(server: TinyServer, options: object = {}): Promise<WebSocket> {
  const socket = open(server, options);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  expect(await message(socket)).toEqual({ type: 'connection_ack' });
  return socket;
}

async function message(socket: WebSocket): Promise<{ type: string; id?: string; payload?: object }> {
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data));
}

async function closeOf(socket: WebSocket): Promise<string> {
  const [code, reason] = await once(socket, 'close');
  return `${code} ${reason}`;
}

const ask = (socket: WebSocket, id: string, query: string) =>
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));

/** What a handshake with these headers is answered. */
async function handshake(
  server: TinyServer,
  headers: Record<string, string>,
  path = '/graphql',
): Promise<string> {
  const asked = request(server.url + path, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    },
  }).end();
  return new Promise((resolve) => {
    asked.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve('101');
    });
    asked.on('response', async (response) => {
      let text = '';
      for await (const part of response) text += part;
      resolve(`${response.statusCode} ${JSON.parse(text).errors[0].extensions.code}`);
    });
  });
}

describe.each(ways)('an operation by %s', (way) => {
  /** The errors, however the protocol tells them. */
  async function errorsOf(heard: Heard): Promise<unknown> {
    const end = await heard.end;
    return Array.isArray(end) ? end : heard.answers[0]?.errors;
  }

  it.each([
    ['a query', '{ greeting(to: "ليني") }', {}],
    ['too many tokens', `{ ${'greeting '.repeat(2_001)} }`, {}],
    ['too many levels', `{ people { nodes ${'{ manager '.repeat(12)} { id } ${'}'.repeat(12)} } }`, {}],
    ['too many aliases', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`, {}],
    ['too many objects', 'query ($n: Int) { people(first: $n) { nodes { roles { title } } } }', { n: 9_000 }],
    ['a syntax error', '{ greeting', {}],
    ['an unknown field', '{ greetin }', {}],
    ['a variable of a wrong type', 'query ($n: Int) { people(first: $n) { totalCount } }', { n: 'many' }],
    ['introspection, which is off', '{ __schema { queryType { name } } }', {}],
    ['an error with a code', '{ fail(how: ISNAD) }', {}],
    ['bad input', '{ fail(how: BAD_INPUT) }', {}],
    ['null where there must be none', '{ never }', {}],
    ['nothing', '', {}],
  ])('is answered as over HTTP: %s', async (_, query, variables) => {
    const server = await start({ introspection: false });
    const { body } = await server.ask(query, { variables });
    const client = openClient(way, server.url);
    const heard = client.ask({ query, variables });
    const withoutId = (errors: unknown) => JSON.stringify(errors)?.replaceAll(/[0-9a-f-]{36}/g, 'an id');
    expect(withoutId(await errorsOf(heard))).toEqual(withoutId(body.errors));
    expect(heard.answers[0]?.data ?? null).toEqual(body.data ?? null);
    client.close();
  });

  it('tells nothing of the inside of the server', async () => {
    const server = await start();
    const client = openClient(way, server.url);
    const heard = client.ask({ query: '{ fail(how: LEAK) }' });
    expect(JSON.stringify(await errorsOf(heard))).toMatch(/"code":"INTERNAL"/);
    expect(JSON.stringify([heard.answers, await heard.end])).not.toMatch(/bolt|MATCH|srv/);
    client.close();
  });

  it('has the time of a request, and is then stopped', async () => {
    const server = await start({ limits: { operationMs: 50 } });
    const client = openClient(way, server.url);
    const heard = client.ask({ query: '{ wait }' });
    await heard.end;
    expect(heard.answers).toMatchObject([{ errors: [{ extensions: { code: 'TIMEOUT' } }] }]);
    expect(server.world.signals[0]!.aborted).toBe(true);
    client.close();
  });

  it('is stopped when its client goes', async () => {
    const server = await start();
    const client = openClient(way, server.url);
    const heard = client.ask({ query: '{ wait }' });
    while (server.world.signals.length === 0) await new Promise(setImmediate);
    heard.leave();
    client.close();
    const [signal] = server.world.signals;
    if (!signal!.aborted) await once(signal!, 'abort');
  });

  it('is not begun beyond the streams of a server', async () => {
    const server = await start({ limits: { streams: 1 } });
    const first = openClient(way, server.url);
    first.ask({ query: '{ wait }' });
    while (server.world.signals.length === 0) await new Promise(setImmediate);
    expect(await handshake(server, {})).toBe('503 LIMIT_EXCEEDED');
    const { status, body } = await server.fetch('/graphql/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{"query":"{ greeting }"}',
    });
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'LIMIT_EXCEEDED']);
    first.close();
  });

  it('ends with a reason when the server stops', async () => {
    const server = await start({ limits: { drainMs: 100 } });
    const client = openClient(way, server.url);
    const heard = client.ask({ query: '{ wait }' });
    while (server.world.signals.length === 0) await new Promise(setImmediate);
    const closed = server.close();
    const end = (await heard.end) as { code: number; reason: string };
    if (way === 'WebSocket')
      expect(`${end.code} ${end.reason}`).toMatch(/^1013 GRAPH_UNAVAILABLE: The server stops/);
    await closed;
    client.close();
  });
});

describe('a WebSocket', () => {
  it('is refused to other hosts, other sites and other addresses', async () => {
    const server = await start({ corsOrigins: ['https://news.example'] });
    const { host, port } = new URL(server.url);
    expect(await handshake(server, { host: 'evil.example' })).toBe('421 BAD_USER_INPUT');
    expect(await handshake(server, { origin: 'https://evil.example' })).toBe('403 FORBIDDEN');
    expect(await handshake(server, { origin: 'null' })).toBe('403 FORBIDDEN');
    expect(await handshake(server, {}, '/graphiql')).toBe('404 NOT_FOUND');
    expect(await handshake(server, { 'sec-websocket-key': 'short' })).toBe('400 BAD_USER_INPUT');
    expect(await handshake(server, { origin: `http://${host}` })).toBe('101');
    expect(await handshake(server, { origin: 'http://127.0.0.1:5173' })).toBe('101');
    expect(await handshake(server, { origin: 'https://news.example' })).toBe('101');
    // Known by another name, this machine's own pages are others.
    const known = await start({ allowedHosts: ['graph.example'] });
    const named = { host: `graph.example:${port}` };
    expect(await handshake(known, { ...named, origin: 'http://localhost:5173' })).toBe('403 FORBIDDEN');
    expect(await handshake(known, { ...named, origin: `https://graph.example:${port}` })).toBe('101');
  });

  it('is closed when nobody says who they are, or it cannot be found out, in time', async () => {
    const limits = { initMs: 50 };
    expect(await closeOf(open(await start({ limits })))).toMatch(/^4408/);
    const slow = await start({ limits, authenticate: () => new Promise(() => undefined) });
    const socket = open(slow);
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    expect(await closeOf(socket)).toMatch(/^4408/);
  });

  it('is closed for a credential that is not good, with the reason', async () => {
    const socket = open(await start());
    await once(socket, 'open');
    socket.send('{"type":"connection_init","payload":{"Authorization":"Bearer wrong"}}');
    expect(await closeOf(socket)).toMatch(/^4401 UNAUTHENTICATED: The credential must be/);
    const headers = { authorization: 'Basic eA==' };
    const other = open(await start(), { headers });
    await once(other, 'open');
    other.send('{"type":"connection_init"}');
    expect(await closeOf(other)).toMatch(/^4401 UNAUTHENTICATED: The Authorization header must be/);
  });

  it('is closed for what is not the protocol', async () => {
    const server = await start();
    const early = open(server);
    await once(early, 'open');
    ask(early, '1', '{ greeting }');
    expect(await closeOf(early)).toMatch(/^4401/);
    const twice = await connect(server);
    twice.send('{"type":"connection_init"}');
    expect(await closeOf(twice)).toMatch(/^4429/);
    const nonsense = await connect(server);
    nonsense.send('{"type":"query"}');
    expect(await closeOf(nonsense)).toMatch(/^4400/);
    const large = await connect(server);
    large.send('x'.repeat(256 * 1024 + 1));
    expect(await closeOf(large)).toMatch(/^1009/);
    expect(server.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('carries 50 operations at once', async () => {
    const server = await start();
    const socket = await connect(server);
    for (let i = 1; i <= 51; i++) ask(socket, String(i), '{ wait }');
    expect(await message(socket)).toMatchObject({
      id: '51',
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED', cost: { kind: 'streamOperations', limit: 50 } } }],
    });
    expect(server.world.signals).toHaveLength(50);
  });

  it('takes nothing more from a client that does not read, and ends it', async () => {
    const server = await start({ limits: { pingMs: 1_000, unreadBytes: 1_000 } });
    const socket = await connect(server);
    socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(100_000) } });
    // Far beyond what the system keeps between two programs.
    const sent = Array.from({ length: 1_000 }, () => new Promise((done) => socket.send(ping, done)));
    const failures = await Promise.all(sent);
    expect(failures.filter((failure) => failure == null).length).toBeLessThan(200);
  });

  it('is ended when its client is silent', async () => {
    const server = await start({ limits: { pingMs: 100 } });
    const silent = await connect(server, { autoPong: false });
    const alive = await connect(server);
    expect(await closeOf(silent)).toMatch(/^1006/);
    ask(alive, '1', '{ greeting }');
    expect(await message(alive)).toMatchObject({ type: 'next' });
  });

  it('does not keep a server from stopping, though its client does not answer', async () => {
    const server = await start({ limits: { drainMs: 100 } });
    const socket = await connect(server);
    socket.pause();
    await server.close();
  });
});

describe('an event stream', () => {
  const post = (server: TinyServer, headers: Record<string, string>, body = '{"query":"{ greeting }"}') =>
    server.fetch('/graphql/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body,
    });

  it('is for those who ask for one, in the shape of an operation, from here', async () => {
    const server = await start();
    const refused = async (headers: Record<string, string>, body?: string) => {
      const answer = await post(server, headers, body);
      return `${answer.status} ${answer.body.errors[0].extensions.code}`;
    };
    expect(await refused({ accept: '*/*' })).toBe('400 BAD_USER_INPUT');
    expect(await refused({ 'content-type': 'text/plain' })).toBe('415 BAD_USER_INPUT');
    expect(await refused({ origin: 'https://evil.example' })).toBe('403 FORBIDDEN');
    expect(await refused({ authorization: 'Bearer wrong' })).toBe('401 UNAUTHENTICATED');
    for (const body of ['[]', '{}', '{"query":5}', '{"query":"{ greeting }","variables":[]}'])
      expect(await refused({}, body)).toBe('400 BAD_USER_INPUT');
    expect((await server.fetch('/graphql/stream')).status).toBe(405);
  });

  it('is written as it comes, with the headers of data', async () => {
    const server = await start({ corsOrigins: ['https://news.example'] });
    const { headers, text } = await post(server, {
      origin: 'https://news.example',
      'accept-encoding': 'gzip',
    });
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toBe(
      ':\n\nevent: next\ndata: {"data":{"greeting":"مرحبًا بالعالم"}}\n\nevent: complete\ndata:\n\n',
    );
  });
});
