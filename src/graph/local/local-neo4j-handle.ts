// What does a process hold that has opened the local Neo4j, and what happens when it lets go?
import type { BootedNeo4j } from './boot.js';
import { endProcess, send } from './child.js';
import { type RunningNeo4j, readRecord, type User, writeRecord } from './instance-record.js';
import type { Layout } from './layout.js';
import type { LocalNeo4j } from './local-neo4j.js';
import { username } from './password.js';
import { isRunning } from './process-identity.js';
import { withLock } from './process-lock.js';
import type { ArchiveInMaking } from './start.js';

export interface Opened {
  layout: Layout;
  user: User;
  neo4j: RunningNeo4j;
  password: string;
  log: (line: string) => void;
  onExit?: (reason: string) => void;
  /** Of a Neo4j that this process started. */
  booted?: BootedNeo4j;
  archive?: ArchiveInMaking;
}

/** One user's hold on the local Neo4j. */
export class LocalNeo4jHandle implements LocalNeo4j {
  readonly uri: string;
  readonly username = username;
  readonly password: string;
  readonly joined: boolean;
  private readonly watch: NodeJS.Timeout;
  private stopping: Promise<void> | undefined;

  constructor(private readonly opened: Opened) {
    this.uri = `bolt://127.0.0.1:${opened.neo4j.boltPort}`;
    this.password = opened.password;
    this.joined = opened.booted === undefined;
    this.watch = setInterval(this.look, this.joined ? 1_000 : 100).unref();
    process.once('exit', this.onProcessExit);
  }

  stop(): Promise<void> {
    this.stopping ??= this.letGo();
    return this.stopping;
  }

  private async letGo(): Promise<void> {
    const { layout, user, log, archive } = this.opened;
    clearInterval(this.watch);
    process.off('exit', this.onProcessExit);
    const cancelled = archive?.cancel();
    await withLock(
      layout.lock,
      'stop',
      () => {},
      async () => {
        const { neo4j, users } = readRecord(layout);
        const others = users.filter((other) => other.id !== user.id);
        if (neo4j && others.length > 0) {
          log(
            `Neo4j keeps running for process ${others.map((other) => other.process.pid).join(', ')}, which will end it.`,
          );
        } else if (neo4j) {
          log('Stopping Neo4j …');
          const onForce = () =>
            log('Neo4j did not stop within 30 seconds and is ended by force; its data are safe.');
          await endProcess(neo4j, { onForce });
        }
        await writeRecord(layout, { neo4j: others.length > 0 ? neo4j : null, users: others });
      },
    );
    await cancelled;
  }

  /** A joined Neo4j is no child of this process: that it has ended is only seen by looking. */
  private readonly look = (): void => {
    const { neo4j, booted, onExit } = this.opened;
    if (booted ? booted.ended() === null : isRunning(neo4j)) return;
    clearInterval(this.watch);
    onExit?.(`Neo4j (process ${neo4j.pid}) ended by itself${booted ? `, ${booted.ended()}` : ''}`);
  };

  /** A process that ends without letting go can still ask Neo4j to end, but no longer wait for it. */
  private readonly onProcessExit = (): void => {
    const { layout, user, neo4j } = this.opened;
    const others = readRecord(layout).users.filter((other) => other.id !== user.id);
    if (others.every((other) => other.process.pid === process.pid)) send(neo4j, 'SIGTERM');
  };
}
