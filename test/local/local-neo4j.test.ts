// Does the local Neo4j come up, serve several processes, and survive the death of any of them with its data?
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { InstanceRecord } from '../../src/graph/local/instance-record.js';
import { layoutOf } from '../../src/graph/local/layout.js';
import { type LocalNeo4j, openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { isRunning } from '../../src/graph/local/process-identity.js';
import { IsnadProcess } from './isnad-process.js';

// A start takes seconds, and on a busy machine many.
const patience = 180_000;
// The jars of the checkout's home, but an instance of its own.
const home = process.env.ISNAD_HOME || '.isnad';
const instance = `test-local-${process.pid}`;
const layout = layoutOf(home, instance);
const log: string[] = [];
const exits: string[] = [];
let server: IsnadProcess;
let local: LocalNeo4j;

const open = (role: 'server' | 'command' = 'command') =>
  openLocalNeo4j({ home, instance, role, log: (line) => log.push(line), onExit: (why) => exits.push(why) });
const record = (): InstanceRecord => JSON.parse(readFileSync(layout.record, 'utf8'));

async function ask(query: string): Promise<unknown[]> {
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.username, local.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(query)).records.map((row) => row.get(0));
  } finally {
    await driver.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeAll(async () => {
  server = new IsnadProcess(home, instance, 'server');
  await server.ready();
}, patience);

afterAll(async () => {
  await local?.stop();
  if (server.child.exitCode === null && server.child.signalCode === null) {
    server.interrupt();
    await server.end();
  }
  rmSync(layout.instance, { recursive: true, force: true });
}, patience);

describe('a local Neo4j that a server runs', () => {
  it('is joined by a command, which asks and writes', async () => {
    local = await open();
    const { uri, password } = await server.ready();
    expect(local).toMatchObject({ joined: true, username: 'neo4j', uri, password });
    expect(await ask('CREATE (:Kept {name: "كامالا هاريس"}) RETURN 1')).toEqual([1]);
  });

  it('is written down with its processes', () => {
    expect(record()).toEqual({
      neo4j: {
        pid: expect.any(Number),
        started: expect.any(String),
        version: '5.26.30',
        boltPort: Number(new URL(local.uri).port),
      },
      users: [
        expect.objectContaining({ role: 'server', process: expect.objectContaining({ pid: server.pid }) }),
        expect.objectContaining({ role: 'command', process: expect.objectContaining({ pid: process.pid }) }),
      ],
    });
  });

  it('is refused to a second server, which is told whose it is', async () => {
    await expect(open('server')).rejects.toThrow(
      new RegExp(
        `^${layout.home} is in use by another Isnad: process ${server.pid} \\(.*open-process.ts.*\\)\\.\\n` +
          'Stop that one first, or give this one a home of its own: ISNAD_HOME=\\./\\.isnad-2 npm start$',
      ),
    );
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const addresses = others.filter((each) => !each.internal && !each.scopeid).map((each) => each.address);
    for (const host of ['::1', ...addresses]) {
      const socket = connect(Number(new URL(local.uri).port), host);
      await expect(once(socket, 'connect')).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH/);
    }
  });

  it('keeps its password to the owner of the home, and out of the list of processes and the logs', () => {
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(layout.instance).mode & 0o777).toBe(0o700);
    const { pid } = record().neo4j!;
    const open = process.platform === 'linux' ? [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`] : [];
    const logs = readdirSync(layout.logs).map((name) => join(layout.logs, name));
    const texts = [...open, ...logs, join(layout.configuration, 'neo4j.conf')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(texts.length).toBeGreaterThan(open.length + 2);
    for (const text of [...texts, ...log, JSON.stringify(server.lines.filter((line) => line.log))])
      expect(text).not.toContain(local.password);
  });

  it('reads neither files nor addresses for a query', async () => {
    await expect(ask('LOAD CSV FROM "file:///etc/hostname" AS line RETURN line')).rejects.toThrow(/is false/);
    await expect(ask('LOAD CSV FROM "http://127.0.0.1/" AS line RETURN line')).rejects.toThrow(/is blocked/);
  });

  it('says so when the password that is written down is not its own', async () => {
    const right = readFileSync(layout.password, 'utf8');
    writeFileSync(layout.password, 'wrong');
    try {
      await expect(open()).rejects.toThrow(
        `The local Neo4j in ${layout.instance} refuses the password in ${layout.password}.\n` +
          `Put the right one back, or move ${layout.data} away to begin with an empty graph.`,
      );
    } finally {
      writeFileSync(layout.password, right);
    }
  });

  it('runs on when the command lets go', async () => {
    await local.stop();
    expect(log.at(-1)).toBe(`Neo4j keeps running for process ${server.pid}, which will end it.`);
    expect(isRunning(record().neo4j!)).toBe(true);
  });
});

describe('after kill -9', () => {
  it(
    'of the server, whoever comes next takes over its Neo4j, and ends it',
    async () => {
      const before = record().neo4j!;
      server.kill();
      await server.end();
      local = await open('server');
      expect(local.joined).toBe(true);
      expect(record()).toMatchObject({ neo4j: before, users: [{ process: { pid: process.pid } }] });
      await local.stop();
      expect(isRunning(before)).toBe(false);
      expect(existsSync(layout.record)).toBe(false);
      expect(exits).toEqual([]);
    },
    patience,
  );

  it(
    'of Neo4j, its user is told, and the next start finds the data',
    async () => {
      local = await open();
      expect(local.joined).toBe(false);
      expect(await ask('MATCH (n:Kept) RETURN n.name')).toEqual(['كامالا هاريس']);
      await ask('CREATE (:Kept {name: "Joe Biden"})');
      const { pid } = record().neo4j!;
      process.kill(pid, 'SIGKILL');
      await until(() => exits.length > 0);
      expect(exits).toEqual([`Neo4j (process ${pid}) ended by itself, killed by SIGKILL`]);

      server = new IsnadProcess(home, instance, 'server');
      expect(await server.ready()).toMatchObject({ joined: false, password: local.password });
      await local.stop();
      local = await open();
      expect(await ask('MATCH (n:Kept) RETURN n.name ORDER BY n.name')).toEqual([
        'Joe Biden',
        'كامالا هاريس',
      ]);
      await local.stop();
    },
    patience,
  );
});

describe('a Ctrl-C on the terminal of the server', () => {
  it(
    'ends Neo4j in order, and the server with 0',
    async () => {
      const { neo4j: running } = record();
      server.interrupt();
      expect(await server.end()).toBe(0);
      expect(isRunning(running!)).toBe(false);
      expect(readFileSync(join(layout.logs, 'neo4j.log'), 'utf8').trim()).toMatch(/Stopped\.$/);
      expect(existsSync(layout.record)).toBe(false);
      expect(server.lines.some((line) => line.exit)).toBe(false);
    },
    patience,
  );
});
