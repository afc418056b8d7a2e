// A real Neo4j for a test file, empty and migrated, that no other test file uses at the same time.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '../src/graph/connect.js';
import type { Graph } from '../src/graph/graph.js';
import { openLocalNeo4j } from '../src/graph/local/local-neo4j.js';
import { withLock } from '../src/graph/local/process-lock.js';
import { migrate } from '../src/graph/migrate/migrate.js';

export const migrations = new URL('../schema/migrations', import.meta.url).pathname;

export interface TestGraph {
  readonly graph: Graph;
  readonly connection: Connection;
  /** Forgets all nodes. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The Neo4j that the whole run shares (ISNAD_TEST_NEO4J), else a local instance of its own. Waits while another test
 * file uses it: give `beforeAll` time for that.
 */
export async function openTestGraph(): Promise<TestGraph> {
  const release = await exclusively(join(tmpdir(), `isnad-test-${process.getuid?.() ?? 0}.lock`));
  const shared = process.env.ISNAD_TEST_NEO4J;
  const local =
    shared === undefined
      ? await openLocalNeo4j({
          home: process.env.ISNAD_HOME ?? '.isnad',
          instance: 'test',
          role: 'command',
          log: () => {},
        })
      : null;
  const connection: Connection = local ? { ...local, database: 'neo4j' } : JSON.parse(shared!);
  const graph = await connect(connection);
  const wipe = () =>
    graph.write('test', (run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n')).then(() => {});
  await wipe();
  await migrate(graph, migrations);
  return {
    graph,
    connection,
    wipe,
    async close() {
      await graph.close();
      await local?.stop();
      release();
    },
  };
}

/** Resolves once this process alone holds the lock; call what it gives to let go. */
function exclusively(path: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    withLock(
      path,
      'test',
      () => {},
      () => new Promise<void>((release) => resolve(() => release())),
    ).catch(reject);
  });
}
