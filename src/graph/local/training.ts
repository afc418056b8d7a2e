// What does a Neo4j do once, so that the classes for it are archived? A little of all that a graph is asked: without rows, since
// the classes are the same.
import neo4j from 'neo4j-driver';
import type { BootedNeo4j } from './boot.js';
import { username } from './password.js';

const queries = [
  'CREATE CONSTRAINT trained IF NOT EXISTS FOR (n:Trained) REQUIRE n.id IS UNIQUE',
  'CREATE FULLTEXT INDEX searched IF NOT EXISTS FOR (n:Trained) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: "arabic"}}',
  'CALL db.awaitIndexes(60)',
  'UNWIND $rows AS row MERGE (n:Trained {id: row.id}) SET n += row.properties MERGE (m:Trained {id: "other"}) MERGE (n)-[:LEADS_TO {order: 1}]->(m) RETURN count(*)',
  `MATCH (n:Trained) WHERE n.id IN $ids AND n.on >= date("2024-01-01")
   CALL (n) { OPTIONAL MATCH (n)-[r:LEADS_TO]->(m) WITH m ORDER BY m.id, r.order LIMIT toInteger($first) RETURN collect(m {.id, .text}) AS next }
   RETURN n {.id, .text, next: next} AS found ORDER BY found.id`,
  'CALL db.index.fulltext.queryNodes("searched", $words) YIELD node, score RETURN node.id, score LIMIT 5',
  'MATCH p = allShortestPaths((a:Trained {id: $ids[0]})-[*..4]-(b:Trained {id: "other"})) RETURN [n IN nodes(p) | n.id]',
  'SHOW INDEXES YIELD name, state RETURN name, state',
];

/** Asks a Neo4j that is there for nothing else one query of each kind. Rejects when it has gone, or as `signal` says. */
export async function practise(
  { neo4j: running, password }: BootedNeo4j,
  signal: AbortSignal,
): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${running.boltPort}`, neo4j.auth.basic(username, password), {
    telemetryDisabled: true,
    // Who is killed meanwhile is not asked again.
    maxTransactionRetryTime: 0,
    connectionAcquisitionTimeout: 5_000,
  });
  const row = { id: 'one', properties: { text: 'قال', on: new neo4j.types.Date(2024, 7, 19) } };
  try {
    for (const query of queries) {
      signal.throwIfAborted();
      await driver.executeQuery(query, { rows: [row], ids: ['one'], words: 'قال', first: neo4j.int(5) });
    }
  } finally {
    await driver.close();
  }
}
