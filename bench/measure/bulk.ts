// How fast does a world come into an empty database through transactions, and how fast could it at best?
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { model } from '../../src/domain/model.js';
import { connect } from '../../src/graph/connect.js';
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { migrate } from '../../src/graph/migrate/migrate.js';
import { type NodeRecord, nodeRecord } from '../../src/graph/write/node-record.js';
import { secondsOf, shareSoftware } from '../world/home.js';
import { worldOf } from '../world/world.js';
import { writeWorld } from '../world/write-world.js';

/** Seconds for the same items into an empty database with all its indexes. */
export interface Bulk {
  readonly statements: number;
  readonly items: number;
  /** The whole command `isnad import`, with its checks and what follows from the graph. */
  readonly onlineSeconds: number;
  /** Bare `UNWIND … CREATE` of nodes and relationships that were ready in memory. */
  readonly unwindSeconds: number;
}

const AT_ONCE = 1_000;

export async function measureBulk(statements: number, log: (line: string) => void): Promise<Bulk> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  try {
    const file = join(folder, 'world.ndjson');
    const items = await writeWorld(file, statements);
    log(`Importing ${items.toLocaleString('en')} items online (${(await stat(file)).size} bytes) …`);
    const onlineSeconds = await withEmptyDatabase(join(folder, 'online'), log, (_, env) =>
      secondsOf(['import', file], env),
    );
    log('Writing the same by UNWIND alone …');
    const records = [...worldOf(statements)].map((item) => nodeRecord(model, item));
    const unwindSeconds = await withEmptyDatabase(join(folder, 'unwind'), log, (driver) =>
      unwind(driver, records),
    );
    return { statements, items, onlineSeconds, unwindSeconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does the work on a new database that has Isnad's indexes and nothing else. */
async function withEmptyDatabase(
  home: string,
  log: (line: string) => void,
  work: (driver: Driver, env: NodeJS.ProcessEnv) => Promise<number>,
): Promise<number> {
  await mkdir(home);
  await shareSoftware(home);
  const local = await openLocalNeo4j({ home, role: 'command', log });
  const { uri, username, password } = local;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const graph = await connect({ uri, username, password, database: 'neo4j' });
    await migrate(graph, 'schema/migrations');
    await graph.close();
    return await work(driver, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  } finally {
    await driver.close();
    await local.stop();
  }
}

async function unwind(driver: Driver, records: readonly NodeRecord[]): Promise<number> {
  const begun = performance.now();
  const session = driver.session();
  const write = async (cypher: string, all: readonly object[]): Promise<void> => {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const rows = all.slice(from, from + AT_ONCE);
      await session.executeWrite((tx) => tx.run(cypher, { rows }));
    }
  };
  await write(
    'UNWIND $rows AS row CREATE (n:Node) SET n = row.properties, n.id = row.id SET n:$(row.labels)',
    records.map(({ id, concept, properties }) => ({ id, properties, labels: model.labels(concept) })),
  );
  await write(
    `UNWIND $rows AS row MATCH (a:Node {id: row.from}), (b:Node {id: row.to})
     CREATE (a)-[r:$(row.relationship)]->(b) SET r = row.properties`,
    records.flatMap(({ id, edges }) => edges.map((edge) => ({ from: id, ...edge }))),
  );
  await session.close();
  return Math.round((performance.now() - begun) / 100) / 10;
}
