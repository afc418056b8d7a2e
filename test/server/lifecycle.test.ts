// How the server starts, tells its health, bounds time, and closes.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { parse as parseYaml } from 'yaml';
import { StartupError } from '../../src/graph/local/startup-error.js';
import { serverSettings } from '../../src/server/settings.js';
import { startTinyServer, type TinyServer } from './tiny-server.js';

/** Waits until something is so; the test's own timeout bounds it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the health', () => {
  let ready: () => Promise<boolean> = async () => true;
  let asked = 0;
  const start = (limits = {}) =>
    startTinyServer({
      isReady: () => {
        asked += 1;
        return ready();
      },
      limits: { healthCacheMs: 0, healthMs: 100, ...limits },
    });
  const health = async (server: TinyServer) => {
    const { status, body } = await server.fetch('/health');
    return { http: status, ...body };
  };

  it('is 200 when queries are answered, else 503 with a reason that tells nothing of the inside', async () => {
    const server = await start();
    expect(await health(server)).toEqual({ http: 200, status: 'ok' });
    ready = async () => false;
    expect(await health(server)).toEqual({
      http: 503,
      status: 'unavailable',
      reason: 'The database does not answer queries yet.',
    });
    ready = () => Promise.reject(new Error('bolt://10.0.0.7'));
    expect(await health(server)).toEqual({
      http: 503,
      status: 'unavailable',
      reason: 'The database cannot be reached.',
    });
    ready = () => {
      throw new Error('bolt://10.0.0.7');
    };
    expect(await health(server)).toMatchObject({ http: 503, reason: 'The database cannot be reached.' });
    ready = async () => true;
    expect(await health(server)).toEqual({ http: 200, status: 'ok' });
    await server.close();
  });

  it('waits for a hanging database only so long, and asks it once', async () => {
    const server = await start();
    let answer: (ready: boolean) => void = () => undefined;
    ready = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    asked = 0;
    for (const _ of [1, 2]) {
      expect(await health(server)).toEqual({
        http: 503,
        status: 'unavailable',
        reason: 'The database did not answer within 0.1 s.',
      });
    }
    expect(asked).toBe(1);
    answer(true);
    ready = async () => true;
    expect(await health(server)).toEqual({ http: 200, status: 'ok' });
    await server.close();
  });

  it('is asked of the database once for many who ask at once, and kept', async () => {
    const server = await start({ healthCacheMs: 60_000 });
    ready = async () => true;
    asked = 0;
    await Promise.all(Array.from({ length: 20 }, () => health(server)));
    await health(server);
    expect(asked).toBe(1);
    await server.close();
  });
});

describe('time', () => {
  it('of an operation is bounded: TIMEOUT, and its signal tells the resolvers to stop', async () => {
    const server = await startTinyServer({ limits: { operationMs: 100 } });
    const { status, body } = await server.ask('{ wait }');
    expect(status).toBe(504);
    expect(body.errors).toEqual([
      {
        message:
          'The operation must be done within 0.1 s, but took longer and was stopped. Ask for less, or add a filter.',
        extensions: { code: 'TIMEOUT' },
      },
    ]);
    expect(server.world.signals[0]!.aborted).toBe(true);
    for (const finish of server.world.waiting) finish();
    expect((await server.ask('{ greeting }')).status).toBe(200);
    await server.close();
    expect(server.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('is not spent on a client that went away', async () => {
    const server = await startTinyServer();
    const client = new AbortController();
    const asked = server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
      signal: client.signal,
    });
    await until(() => server.world.waiting.length === 1);
    expect(server.world.signals[0]!.aborted).toBe(false);
    client.abort();
    await expect(asked).rejects.toThrow('aborted');
    await until(() => server.world.signals[0]!.aborted);
    server.world.waiting[0]!();
    await server.close();
  });
});

describe('closing', () => {
  it('lets what is under way finish, and accepts nothing new', async () => {
    const server = await startTinyServer();
    const asked = server.ask('{ wait }');
    await until(() => server.world.waiting.length === 1);
    const closed = server.close();
    await expect(server.ask('{ greeting }')).rejects.toThrow('fetch failed');
    server.world.waiting[0]!();
    expect((await asked).body).toEqual({ data: { wait: 'done' } });
    await closed;
    await server.close();
  });

  it('does not wait for ever', async () => {
    const server = await startTinyServer({ limits: { drainMs: 100 } });
    const asked = server.ask('{ wait }');
    await until(() => server.world.waiting.length === 1);
    await Promise.all([server.close(), expect(asked).rejects.toThrow('fetch failed')]);
    server.world.waiting[0]!();
  });
});

describe('starting', () => {
  it('says where it is reached', async () => {
    const server = await startTinyServer();
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await server.ask('{ greeting }')).status).toBe(200);
    await server.close();
  });

  it('at a port in use says what to do', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(startTinyServer({ port })).rejects.toEqual(
      new StartupError(
        `Port ${port} is in use by another program.`,
        `Stop it, or choose another: PORT=${port + 1} npm start`,
      ),
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('at an address of another machine says what to do', async () => {
    await expect(startTinyServer({ host: '192.0.2.1' })).rejects.toEqual(
      new StartupError(
        'ISNAD_HOST must be an address of this machine, but got: 192.0.2.1',
        'Leave ISNAD_HOST out to listen on this machine only.',
      ),
    );
  });
});

describe('settings', () => {
  it('have defaults that keep to this machine', () => {
    expect(serverSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      allowedHosts: [],
      corsOrigins: [],
      introspection: true,
      redisUrl: null,
    });
  });

  it('are read from the environment', () => {
    const env = {
      PORT: '8080',
      ISNAD_HOST: '0.0.0.0',
      ISNAD_ALLOWED_HOSTS: 'isnad.example, graph.example',
      ISNAD_CORS_ORIGIN: 'https://news.example,http://localhost:5173',
      ISNAD_INTROSPECTION: 'off',
      REDIS_URL: 'redis://localhost:6379',
    };
    expect(serverSettings(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      allowedHosts: ['isnad.example', 'graph.example'],
      corsOrigins: ['https://news.example', 'http://localhost:5173'],
      introspection: false,
      redisUrl: 'redis://localhost:6379',
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, but got: http'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, but got: 70000'],
    [{ ISNAD_CORS_ORIGIN: 'news.example' }, /^ISNAD_CORS_ORIGIN must be origins .*, but got: news.example/],
    [{ ISNAD_CORS_ORIGIN: 'https://news.example/a' }, /but got: https:\/\/news.example\/a/],
    [{ ISNAD_INTROSPECTION: 'no' }, 'ISNAD_INTROSPECTION must be on or off, but got: no'],
  ])('that are wrong are refused: %j', (env, message) => {
    expect(() => serverSettings(env)).toThrow(StartupError);
    expect(() => serverSettings(env)).toThrow(message);
  });
});

describe('the containers of docker-compose.yml', () => {
  const { services } = parseYaml(readFileSync('docker-compose.yml', 'utf8'));

  it('publish GraphQL to this machine alone, and the database to nobody', () => {
    expect(services.isnad.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(services.neo4j.ports).toBeUndefined();
  });

  it('hold no password', () => {
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the file holds
    expect(services.isnad.environment.NEO4J_PASSWORD).toBe('${NEO4J_PASSWORD}');
  });

  it('set what Isnad understands', () => {
    expect(serverSettings(services.isnad.environment)).toMatchObject({ host: '0.0.0.0', port: 4000 });
  });
});
