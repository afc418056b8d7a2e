/** What does a newcomer see who starts Isnad, runs into the usual obstacles, and stops it again? The real command throughout. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const isnad = ['--import', 'tsx', 'src/cli/main.ts'];
const software = 'neo4j-5.26.30';

let home: string;
let port: number;
let env: NodeJS.ProcessEnv;
let server: ChildProcess;
let printed: () => string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'isnad-start-'));
  // The jars of the run's own home, so that they are fetched once.
  await symlink(resolve(process.env.ISNAD_HOME || '.isnad', software), join(home, software));
  port = await freePort();
  env = {
    ...process.env,
    ISNAD_HOME: home,
    PORT: String(port),
    NEO4J_URI: '',
    NODE_OPTIONS: '',
    ISNAD_NEO4J_ARCHIVE: 'off',
  };
  ({ server, printed } = start());
}, 30_000);

afterAll(async () => {
  await stop();
  await rm(home, { recursive: true, force: true });
}, 60_000);

describe('starting', () => {
  it('answers /health with 503 until queries work, then with 200', async () => {
    const seen = await statusesUntil(200);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([503]));
    await until(() => printed().includes('Ctrl-C stops it.'));
  }, 120_000);

  it('prints the address and three queries to paste', () => {
    expect(printed()).toContain(`Isnad answers at http://localhost:${port}/graphql`);
    expect(printed().match(/^query \w+/gm)).toHaveLength(3);
  });

  it('has loaded the seeds', async () => {
    expect(await ask('{ person(id: "person:kamala-harris") { name(language: "ar") } }')).toEqual({
      data: { person: { name: 'كامالا هاريس' } },
    });
  });
});

describe('while it runs', () => {
  it('refuses a second server on the same port', async () => {
    expect(await run(['start'])).toEqual({
      code: 1,
      output: `Port ${port} is in use by another program.\nStop it, or choose another: PORT=${port + 1} npm start\n`,
    });
  });

  it('refuses a second server on the same home', async () => {
    const { code, output } = await run(['start'], { PORT: '0' });
    expect(code).toBe(1);
    expect(output).toContain(`${home} is in use by another Isnad: process ${server.pid}`);
    expect(output).toContain('give this one a home of its own: ISNAD_HOME=./.isnad-2 npm start');
  });

  it('lets a command join its database', async () => {
    const { code, output } = await run(['load', 'seeds/first-report.yaml']);
    expect(output).toContain('seeds/first-report.yaml (first-report): already loaded, nothing to do');
    expect(code).toBe(0);
  });

  it('refuses a wrong password', async () => {
    const { neo4j } = await record();
    const uri = `bolt://127.0.0.1:${neo4j.boltPort}`;
    expect(await run(['start'], { PORT: '0', NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })).toEqual({
      code: 1,
      output: expect.stringContaining(
        `The database at ${uri} refused the user neo4j: wrong user name or password.\nSet NEO4J_USERNAME and NEO4J_PASSWORD to its credentials.`,
      ),
    });
  });

  it('says that nothing answers at an address', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { code, output } = await run(['load', 'seeds/briefs.yaml'], {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: 'x',
    });
    expect(code).toBe(1);
    expect(output).toContain(`No database answers at ${uri}.`);
  });

  it('comes back by itself when its database is killed', async () => {
    const before = await record();
    process.kill(before.neo4j.pid, 'SIGKILL');
    const seen = await statusesUntil(503);
    expect(seen.at(-1)).toBe(503);
    const { errors } = await ask('{ people { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    await statusesUntil(200);
    expect(await ask('{ people { totalCount } }')).toEqual({ data: { people: { totalCount: 9 } } });
    expect((await record()).neo4j.pid).not.toBe(before.neo4j.pid);
  }, 120_000);
});

describe('Ctrl-C and a second start', () => {
  it('stops both cleanly, and finds the data as they were', async () => {
    const { neo4j } = await record();
    expect(await stop()).toBe(0);
    expect(await isListening(neo4j.boltPort)).toBe(false);
    ({ server, printed } = start());
    await statusesUntil(200);
    await until(() => printed().includes('Ctrl-C stops it.'));
    expect(printed()).not.toContain('Loaded seeds');
    expect(await ask('{ statements { totalCount } }')).toEqual({ data: { statements: { totalCount: 69 } } });
  }, 120_000);
});

function start(): { server: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [...isnad, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return { server: child, printed: () => output };
}

async function stop(): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  server.kill('SIGINT');
  return ended;
}

/** Runs a command to its end: its exit code, and what it printed on either stream. */
function run(args: string[], more: NodeJS.ProcessEnv = {}): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [...isnad, ...args], { env: { ...env, ...more } }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

async function statusesUntil(wanted: number): Promise<number[]> {
  const seen: number[] = [];
  await until(async () => {
    const status = await fetch(`http://127.0.0.1:${port}/health`).then(
      (response) => response.status,
      () => null,
    );
    if (status !== null) seen.push(status);
    return status === wanted;
  });
  return seen;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${printed()}`);
    await sleep(100);
  }
}

async function ask(query: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
}

async function record(): Promise<{ neo4j: { pid: number; boltPort: number } }> {
  return JSON.parse(await readFile(join(home, 'main', 'running.json'), 'utf8'));
}

function isListening(on: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(on, '127.0.0.1', () => done(true));
    socket.once('connect', () => socket.destroy()).once('error', () => done(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => done(free));
    });
  });
}
