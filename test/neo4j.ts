// A real Neo4j for a test file, empty and migrated, that no other test file uses at the same time.
import { type Connection, connect } from '../src/graph/connect.js';
import type { Graph } from '../src/graph/graph.js';
import { migrate } from '../src/graph/migrate/migrate.js';

export const migrations = new URL('../schema/migrations', import.meta.url).pathname;

export interface TestGraph {
  readonly graph: Graph;
  readonly connection: Connection;
  /** Forgets all nodes. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** The Neo4j that `neo4j-for-run.ts` keeps for this worker; its test files run one after the other. */
export async function openTestGraph(): Promise<TestGraph> {
  const worker = process.env.JEST_WORKER_ID ?? '1';
  const connection = JSON.parse(process.env[`ISNAD_TEST_NEO4J_${worker}`] ?? 'null') as Connection | null;
  if (connection === null)
    throw new Error('Run the tests with `npm test`: neo4j-for-run.ts starts their Neo4j.');
  const graph = await connect(connection);
  const wipe = () =>
    graph.write('test', (run) => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n')).then(() => {});
  await wipe();
  await migrate(graph, migrations);
  return { graph, connection, wipe, close: () => graph.close() };
}
