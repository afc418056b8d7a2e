// How does Isnad come by a Neo4j when NEO4J_URI names none? It runs its own, on this machine alone.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { endProcess } from './child.js';
import { type InstanceRecord, readRecord, type User, writeRecord } from './instance-record.js';
import { type Layout, layoutOf } from './layout.js';
import { readPassword, username } from './password.js';
import { identify } from './process-identity.js';
import { withLock } from './process-lock.js';
import { waitForAnswer } from './readiness.js';
import { startNeo4j } from './start.js';
import { StartupError } from './startup-error.js';

/** A Neo4j of Isnad's own, answering queries. */
export interface LocalNeo4j {
  uri: string;
  username: string;
  password: string;
  /** True when it was already running. */
  joined: boolean;
  /** Leaves it, and ends it when nobody else uses it. Safe to call twice. */
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  home: string;
  instance?: string;
  role: 'server' | 'command';
  log: (line: string) => void;
  onExit?: (reason: string) => void;
}

/**
 * The local Neo4j of this home, joined when it runs and started when it does not, and answering queries when this returns.
 * Whoever stops last ends it; one whose users were all killed is taken over. Fails with a StartupError.
 */
export async function openLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const layout = layoutOf(options.home, options.instance ?? 'main');
  await mkdir(layout.instance, { recursive: true });
  const user: User = {
    id: randomUUID(),
    process: identify(process.pid)!,
    role: options.role,
    command: process.argv.slice(1).join(' '),
  };
  return withLock(
    layout.lock,
    options.role,
    (holder) => options.log(`Waiting for process ${holder.process.pid}.`),
    async () => {
      const running = await readRecord(layout);
      const server = running?.users.find((other) => other.role === 'server');
      if (server && options.role === 'server') {
        throw new StartupError(
          `${layout.home} is in use by another Isnad server (process ${server.process.pid}: ${server.command}).`,
          'Stop that one first, or give this one another home: ISNAD_HOME=./.isnad-2 npm start',
        );
      }
      const joined = running && (await join(layout, running, options.log));
      const record = joined ? running : await startNeo4j(layout, options.log, options.onExit);
      await writeRecord(layout, { ...record, users: [...record.users, user] });
      return handle(layout, record, user, Boolean(joined), options.log);
    },
  );
}

async function join(layout: Layout, running: InstanceRecord, log: (line: string) => void): Promise<boolean> {
  const password = await readPassword(layout);
  const uri = `bolt://127.0.0.1:${running.boltPort}`;
  if (password && (await waitForAnswer({ uri, username, password }, 60, () => false)) === 'answers')
    return true;
  log(`The Neo4j of process ${running.neo4j.pid} does not answer and is ended.`);
  await endProcess(running.neo4j, log);
  return false;
}

async function handle(
  layout: Layout,
  record: InstanceRecord,
  user: User,
  joined: boolean,
  log: (line: string) => void,
): Promise<LocalNeo4j> {
  let stopping: Promise<void> | undefined;
  return {
    uri: `bolt://127.0.0.1:${record.boltPort}`,
    username,
    password: (await readPassword(layout))!,
    joined,
    stop() {
      stopping ??= withLock(
        layout.lock,
        'stop',
        () => {},
        async () => {
          const running = await readRecord(layout);
          const others = running?.users.filter((other) => other.id !== user.id) ?? [];
          if (running && others.length > 0) {
            log(`Neo4j keeps running for process ${others.map((other) => other.process.pid).join(', ')}.`);
            return writeRecord(layout, { ...running, users: others });
          }
          if (running) {
            log('Stopping Neo4j, which can take about 10 seconds …');
            await endProcess(running.neo4j, log);
          }
          await writeRecord(layout, null);
        },
      );
      return stopping;
    },
  };
}
