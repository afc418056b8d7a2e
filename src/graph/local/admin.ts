// How is a local Neo4j worked on while it stands still? By neo4j-admin, which the same jars hold.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addOpens, endProcess, environment } from './child.js';
import { memoryOf, writeConfiguration } from './configuration.js';
import { explainHomeError, prepareHome } from './home.js';
import { readRecord } from './instance-record.js';
import { provideJars } from './jars.js';
import { findJava } from './java.js';
import { type Layout, layoutOf } from './layout.js';
import { withLock } from './process-lock.js';
import { StartupError } from './startup-error.js';

export interface AdminOptions {
  readonly home: string;
  /** 'main' when not given. */
  readonly instance?: string;
  /** What for, as in "cannot be backed up while it runs". */
  readonly purpose: string;
  readonly log: (line: string) => void;
}

/** What goes into a command and comes out of it, where that is more than words. */
export interface AdminStreams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Runs one command of neo4j-admin: `['database', 'dump', 'neo4j', '--to-stdout']`. Fails with its last words. */
export type RunAdmin = (command: readonly string[], streams?: AdminStreams) => Promise<void>;

/**
 * Does some work while nobody has the local Neo4j open; who wants to open it meanwhile waits. Fails with a StartupError
 * when somebody has: it is not stopped under their hands.
 */
export async function withStoppedNeo4j<T>(
  options: AdminOptions,
  work: (run: RunAdmin, layout: Layout) => Promise<T>,
): Promise<T> {
  const { home, instance = 'main', purpose, log } = options;
  const layout = layoutOf(home, instance);
  const inUse = (pid: number, command: string) =>
    new StartupError(
      `The local database of ${layout.home} cannot be ${purpose} while it runs, and process ${pid} (${command}) uses it.`,
      'Stop that one first (Ctrl-C), then do this again.',
    );
  try {
    await prepareHome(layout);
    const refuse = (holder: { process: { pid: number }; purpose: string }) => {
      throw inUse(holder.process.pid, holder.purpose);
    };
    return await withLock(layout.lock, purpose, refuse, async () => {
      const { neo4j, users } = readRecord(layout);
      if (users[0] !== undefined) throw inUse(users[0].process.pid, users[0].command);
      // One whose users were all killed belongs to nobody.
      if (neo4j !== null) await endProcess(neo4j);
      return await work(await adminOf(layout, log), layout);
    });
  } catch (error) {
    throw explainHomeError(error, layout);
  }
}

async function adminOf(layout: Layout, log: (line: string) => void): Promise<RunAdmin> {
  const memory = memoryOf(process.env);
  const java = await findJava(process.env);
  const jars = await provideJars(layout, log);
  await writeConfiguration(layout, 0, memory);
  await mkdir(layout.temporary, { recursive: true });
  return async (command, { input, output } = {}) => {
    const flags = [`-Xmx${memory.heap}`, `-Djava.io.tmpdir=${layout.temporary}`, ...addOpens];
    const child = spawn(java.command, [...flags, 'org.neo4j.server.startup.Neo4jAdminCommand', ...command], {
      cwd: layout.instance,
      env: { ...environment(jars), NEO4J_HOME: layout.instance, NEO4J_CONF: layout.configuration },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const words: string[] = [];
    const listen = (chunk: Buffer) => {
      words.push(...chunk.toString().split('\n').filter(Boolean));
      words.splice(0, words.length - 8);
    };
    child.stderr.on('data', listen);
    const ended = once(child, 'close') as Promise<[number | null]>;
    const streams = Promise.all([
      // What went wrong with the command says more than that it takes no more input.
      input === undefined ? child.stdin.end() : pipeline(input, child.stdin).catch(() => {}),
      output === undefined ? child.stdout.on('data', listen) : pipeline(child.stdout, output),
    ]);
    const [[code]] = await Promise.all([ended, streams]);
    if (code === 0) return;
    throw new StartupError(
      `neo4j-admin ${command.slice(0, 2).join(' ')} failed. Its last words:\n${words.join('\n')}`,
      'Nothing else was changed.',
    );
  };
}
