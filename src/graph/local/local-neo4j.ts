// How does Isnad come by a Neo4j when NEO4J_URI names none? It runs its own, for this machine alone.
import { randomUUID } from 'node:crypto';
import { endProcess } from './child.js';
import { explainHomeError, prepareHome } from './home.js';
import { type RunningNeo4j, readRecord, type User, writeRecord } from './instance-record.js';
import { type Layout, layoutOf, neo4jVersion } from './layout.js';
import { LocalNeo4jHandle } from './local-neo4j-handle.js';
import { readPassword, refusedPassword, username } from './password.js';
import { identify, isRunning } from './process-identity.js';
import { type LockHolder, withLock } from './process-lock.js';
import { waitForAnswer } from './readiness.js';
import { startNeo4j } from './start.js';
import { StartupError } from './startup-error.js';

/** A Neo4j of Isnad's own that answers queries. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** True when it was already running. */
  readonly joined: boolean;
  /** Lets go of it: whoever is the last to do so ends it. Twice is as good as once. */
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** ISNAD_HOME: jars, archive, data, logs and passwords lie under it. */
  home: string;
  /** One with data, port and password of its own; 'main' when not given. */
  instance?: string;
  /** A server wants the instance for itself among servers; a command shares it with whoever is there. */
  role: 'server' | 'command';
  log: (line: string) => void;
  /** Told, at most once, that Neo4j ended without being asked to. */
  onExit?: (reason: string) => void;
  /** Gives up the opening. */
  signal?: AbortSignal;
}

/**
 * The local Neo4j of this home: joined when it runs, taken over when those who used it were killed, and started otherwise. It
 * answers queries when this resolves. Fails with a StartupError that says what to do, or as `signal` says.
 */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const layout = layoutOf(options.home, options.instance ?? 'main');
  try {
    await prepareHome(layout);
    return await withLock(layout.lock, options.role, whileWaiting(layout, options), () =>
      open(layout, options),
    );
  } catch (error) {
    throw explainHomeError(error, layout);
  }
}

async function open(layout: Layout, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { role, log, signal } = options;
  const found = readRecord(layout);
  const server = found.users.find((user) => user.role === 'server' && user.process.pid !== process.pid);
  if (server && role === 'server') throw inUse(layout, server.process.pid, server.command);

  const command = process.argv.slice(1).join(' ');
  const user: User = { id: randomUUID(), process: identify(process.pid)!, role, command };
  const users = [...found.users, user];
  const handle = { layout, user, log, onExit: options.onExit };
  if (found.neo4j && (await answers(layout, found.neo4j, log))) {
    await writeRecord(layout, { neo4j: found.neo4j, users });
    return new LocalNeo4jHandle({ ...handle, neo4j: found.neo4j, password: (await readPassword(layout))! });
  }
  try {
    const { booted, archive } = await startNeo4j(layout, log, {
      signal,
      onSpawn: (neo4j) => writeRecord(layout, { neo4j, users }),
    });
    booted.child.unref();
    return new LocalNeo4jHandle({
      ...handle,
      neo4j: booted.neo4j,
      password: booted.password,
      booted,
      archive,
    });
  } catch (error) {
    await writeRecord(layout, { ...readRecord(layout), users: found.users });
    throw error;
  }
}

/** Whether the Neo4j that runs can be joined. One that cannot, or is of another version, is ended. */
async function answers(layout: Layout, neo4j: RunningNeo4j, log: (line: string) => void): Promise<boolean> {
  const password = (await readPassword(layout)) ?? '';
  const credentials = { uri: `bolt://127.0.0.1:${neo4j.boltPort}`, username, password };
  if (neo4j.version === neo4jVersion) {
    const answer = await waitForAnswer(credentials, 60, () => !isRunning(neo4j));
    if (answer === 'answers') return true;
    if (answer === 'refused') throw refusedPassword(layout);
  }
  if (isRunning(neo4j))
    log(`Neo4j (process ${neo4j.pid}) does not answer, or is of another version: ending it.`);
  await endProcess(neo4j);
  return false;
}

function whileWaiting(
  layout: Layout,
  { role, log, signal }: LocalNeo4jOptions,
): (holder: LockHolder) => void {
  let told = false;
  return (holder) => {
    signal?.throwIfAborted();
    if (role === 'server' && holder.purpose === 'server' && holder.process.pid !== process.pid)
      throw inUse(layout, holder.process.pid, 'starting');
    if (!told) log(`Process ${holder.process.pid} is starting or stopping Neo4j: waiting for it.`);
    told = true;
  };
}

function inUse(layout: Layout, pid: number, what: string): StartupError {
  return new StartupError(
    `${layout.home} is in use by another Isnad: process ${pid} (${what}).`,
    'Stop that one first, or give this one a home of its own: ISNAD_HOME=./.isnad-2 npm start',
  );
}
