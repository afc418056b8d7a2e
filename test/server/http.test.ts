// What HTTP itself gives: refusals in one shape, names, headers, compression, pages, and what the log says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ErrorCode } from '../../src/error/error-code.js';
import { type Answer, startTinyServer, type TinyServer } from './tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer();
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
type Body = RequestInit['body'];
const post = (body: Body, headers: Record<string, string> = json) =>
  server.fetch('/graphql', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);

/** Writes bytes to the port and gives all that comes back. */
function raw(bytes: string, to: TinyServer = server): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(to.url).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.write(bytes);
  });
}

/** The status and the body of an answer as bytes; the connection must be closed after it. */
async function rawAnswer(bytes: string) {
  const [head = '', body = ''] = (await raw(bytes)).split('\r\n\r\n');
  expect(head.toLowerCase()).toContain('content-type: application/json; charset=utf-8');
  return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
}

function expectOneError({ body }: Pick<Answer, 'body'>, code: ErrorCode, message: RegExp) {
  expect(Object.keys(body)).toEqual(['errors']);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].extensions.code).toBe(code);
  expect(body.errors[0].message).toMatch(message);
  expect(JSON.stringify(body)).not.toMatch(/fastify|FST_|node_modules|stack|position/i);
}

describe('a request that is no operation', () => {
  it.each<[string, () => Promise<Answer>, number, RegExp]>([
    ['broken JSON', () => post('{"query": '), 400, /^The body must be JSON/],
    ['an empty body', () => post(''), 400, /^The body must be JSON/],
    ['a JSON text', () => post('"{ greeting }"'), 400, /POST body/],
    ['an object without anything', () => post('{}'), 400, /POST body/],
    ['a query that is a number', () => post('{"query": 7}'), 400, /must be strings/],
    [
      'variables that are a text',
      () => post('{"query": "{ greeting }", "variables": "{}"}'),
      400,
      /variables/,
    ],
    [
      'a poisoned __proto__',
      () => post('{"query": "{ greeting }", "__proto__": {"a": 1}}'),
      400,
      /must be JSON/,
    ],
    [
      'a poisoned constructor',
      () => post('{"query": "{ greeting }", "constructor": {"prototype": {"a": 1}}}'),
      400,
      /must be JSON/,
    ],
    [
      'XML',
      () => post('<a/>', { 'content-type': 'text/xml' }),
      415,
      /must be application\/json, but got: text\/xml/,
    ],
    [
      'a plain text',
      () => post('{ greeting }', { 'content-type': 'text/plain' }),
      415,
      /but got: text\/plain/,
    ],
    ['a form', () => post(new URLSearchParams('query={greeting}'), {}), 415, /must be application\/json/],
    [
      'another method',
      () => server.fetch('/graphql', { method: 'PUT', body: '{}', headers: json }),
      405,
      /GET or POST, but got: PUT/,
    ],
    [
      'another method for the health',
      () => server.fetch('/health', { method: 'DELETE' }),
      405,
      /GET, but got: DELETE/,
    ],
    ['an address that is not UTF-8', () => server.fetch('/%E0%A4%A'), 400, /percent-encoded/],
    ['a long address', () => server.fetch(`/graphql?query=${'a'.repeat(9_000)}`), 414, /by POST/],
    [
      'an answer in XML',
      () => post('{"query": "{ greeting }"}', { ...json, accept: 'text/xml' }),
      406,
      /accept/,
    ],
  ])('such as %s is refused', async (_, send, status, message) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expectOneError(answer, ErrorCode.BAD_USER_INPUT, message);
  });

  it('says which methods an address knows', async () => {
    const { headers } = await server.fetch('/graphql', { method: 'DELETE' });
    expect(headers.get('allow')).toBe('GET, POST');
  });

  it('at an unknown address is answered 404', async () => {
    const answer = await server.fetch('/wp-admin.php?x=1');
    expect(answer.status).toBe(404);
    expectOneError(answer, ErrorCode.NOT_FOUND, /^There is nothing at "\/wp-admin.php"/);
  });

  it.each([
    ['announced', () => 'x'.repeat(300_000), 300_000],
    ['not announced', () => Readable.toWeb(Readable.from(['x'.repeat(300_000)])) as Body, undefined],
  ])('is cut off above 256 kB, %s', async (_, body, requested) => {
    const answer = await post(body());
    expect(answer.status).toBe(413);
    expectOneError(answer, ErrorCode.LIMIT_EXCEEDED, /in at most 262,144 bytes/);
    expect(answer.body.errors[0].extensions.cost).toEqual({ kind: 'bytes', requested, limit: 262_144 });
  });

  it.each<[string, string, number, RegExp]>([
    ['is not HTTP', 'hello there\r\n\r\n', 400, /HTTP\/1\.1/],
    ['has an endless address', `GET /${'a'.repeat(20_000)}`, 414, /address/],
    ['has endless headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}`, 431, /headers/],
    ['has no Host', 'GET /health HTTP/1.1\r\nConnection: close\r\n\r\n', 421, /Host header .* but got: none/],
    ['has an unknown method', 'FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, /HTTP\/1\.1/],
    [
      'has a rare method',
      'PROPFIND / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      405,
      /but got: PROPFIND/,
    ],
  ])('and %s is refused', async (_, bytes, status, message) => {
    const answer = await rawAnswer(bytes);
    expect(answer.status).toBe(status);
    expectOneError(answer, ErrorCode.BAD_USER_INPUT, message);
  });

  it('and does not arrive in time is refused', async () => {
    const impatient = await startTinyServer({ limits: { receiveMs: 100 } });
    const answer = await raw(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      impatient,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 .*"code":"BAD_USER_INPUT"/s);
    await impatient.close();
  });
});

describe('the name of the server', () => {
  const asked = (host: string, to = server) =>
    raw(`GET /health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, to).then((answer) =>
      answer.slice(9, 12),
    );

  it('is localhost, on any port; another one is refused, so that no other site can pass for it', async () => {
    const hosts = [
      'localhost',
      'LOCALHOST:4000',
      '127.0.0.1:1',
      '[::1]:4000',
      'evil.example',
      'localhost.evil.example',
      '',
    ];
    const answers = await Promise.all(hosts.map((host) => asked(host)));
    expect(answers).toEqual(['200', '200', '200', '200', '421', '421', '421']);
  });

  it('can be added, or left open', async () => {
    const named = await startTinyServer({ allowedHosts: ['isnad.example'] });
    expect([await asked('isnad.example:443', named), await asked('evil.example', named)]).toEqual([
      '200',
      '421',
    ]);
    const open = await startTinyServer({ allowedHosts: ['*'] });
    expect(await asked('evil.example', open)).toBe('200');
    await Promise.all([named.close(), open.close()]);
  });
});

describe('headers', () => {
  it('keep data from being shown, kept or framed by a browser', async () => {
    for (const answer of [
      await server.ask('{ greeting }'),
      await server.fetch('/nowhere'),
      await post('{'),
    ]) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('let no page of another origin read, unless it is named', async () => {
    const named = await startTinyServer({ corsOrigins: ['https://news.example'] });
    const allowed = async (to: TinyServer, origin: string) => {
      const answer = await to.ask('{ greeting }', {}, { origin });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed(server, 'https://news.example')).toBeNull();
    expect(await allowed(named, 'https://news.example')).toBe('https://news.example');
    expect(await allowed(named, 'https://evil.example')).toBeNull();
    const preflight = await named.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://news.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    await named.close();
  });
});

describe('compression', () => {
  it('is for answers above 1 kB, when the client knows it', async () => {
    const long = await server.ask('{ report }', {}, { 'accept-encoding': 'br, gzip' });
    expect(long.headers.get('content-encoding')).toBe('br');
    expect(long.body.data.report).toBe('قالت هاريس: سنفوز. '.repeat(500));
    expect((await server.ask('{ greeting }')).headers.get('content-encoding')).toBeNull();
    const plain = await server.ask('{ report }', {}, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('of a request is not undone, so that a small one cannot become a large one', async () => {
    const answer = await post('{"query":"{ greeting }"}', { ...json, 'content-encoding': 'gzip' });
    expect(answer.body).toEqual({ data: { greeting: 'مرحبًا بالعالم' } });
  });
});

describe('pages', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('at the root say in English and Arabic where to go', async () => {
    const { status, headers, text } = await server.fetch('/', { headers: browser });
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(text).toContain('<a href="/graphql">Ask it in GraphQL</a>');
    expect(text).toContain('<section lang="ar" dir="rtl">');
    expect(text).toContain('href="/health">حالة الخادم');
  });

  it('of an explorer are served at the root and below it, its hashed files for ever', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'explorer-'));
    mkdirSync(join(directory, 'assets'));
    writeFileSync(join(directory, 'index.html'), '<title>explorer</title>');
    writeFileSync(join(directory, 'icon.svg'), '<svg/>');
    writeFileSync(join(directory, 'assets', 'app-1a2b.js'), 'export {};');
    writeFileSync(join(directory, '.secret'), 'x');
    const explored = await startTinyServer({ explorerDir: directory });
    for (const path of ['/', '/person/person:leni-alikman', '/search?q=هاريس']) {
      const { status, text } = await explored.fetch(path, { headers: browser });
      expect({ path, status, text }).toEqual({ path, status: 200, text: '<title>explorer</title>' });
    }
    const script = await explored.fetch('/assets/app-1a2b.js');
    expect(script.text).toBe('export {};');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await explored.fetch('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
    const statuses = ['/person/x', '/assets/other.js', '/..%2f..%2fetc/passwd', '/.secret', '/assets/'];
    expect(await Promise.all(statuses.map(async (path) => (await explored.fetch(path)).status))).toEqual([
      404, 404, 404, 404, 404,
    ]);
    // One that is gone since the start is not there, and nobody keeps that for ever.
    rmSync(join(directory, 'assets', 'app-1a2b.js'));
    const gone = await explored.fetch('/assets/app-1a2b.js');
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect((await explored.fetch('/assets/app-1a2b.js', { method: 'POST' })).status).toBe(405);
    expect((await explored.ask('{ greeting }')).status).toBe(200);
    await explored.close();
    rmSync(directory, { recursive: true });
  });
});

describe('the log', () => {
  it('has one line for a request: operation, status and duration, and nothing of what was sent', async () => {
    const quiet = await startTinyServer();
    await quiet.ask(
      'query Secretly($id: ID!) { person(id: $id) { name } }',
      { variables: { id: 'person:secret-7' } },
      {
        authorization: 'Bearer secret-8',
      },
    );
    await quiet.fetch('/graphql?query={secret9}', { headers: json });
    const lines = quiet.logged.filter((line) => line.msg === 'request');
    expect(lines).toMatchObject([
      {
        level: 30,
        method: 'POST',
        path: '/graphql',
        operation: 'Secretly',
        status: 200,
        ms: expect.any(Number),
      },
      { level: 30, method: 'GET', path: '/graphql', status: 400, ms: expect.any(Number) },
    ]);
    expect(JSON.stringify(quiet.logged)).not.toMatch(/secret-?\d/);
    await quiet.close();
  });
});
