// One Neo4j for each Jest worker, started once for the whole run, or the one of NEO4J_URI for a run with one worker.
import { availableParallelism } from 'node:os';
import { type LocalNeo4j, openLocalNeo4j } from '../src/graph/local/local-neo4j.js';

export default async function startNeo4j(config: { maxWorkers: number }): Promise<() => Promise<void>> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ISNAD_HOME } = process.env;
  if (NEO4J_URI) {
    if (config.maxWorkers > 1)
      throw new Error('With NEO4J_URI set, test files share one database: npm test -- -w 1');
    publish(1, {
      uri: NEO4J_URI,
      username: NEO4J_USERNAME ?? 'neo4j',
      password: NEO4J_PASSWORD,
      database: NEO4J_DATABASE,
    });
    return async () => {};
  }
  const home = ISNAD_HOME || '.isnad';
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const opened: LocalNeo4j[] = [];
  for (let worker = 1; worker <= Math.min(config.maxWorkers, availableParallelism()); worker++) {
    const local = await openLocalNeo4j({ home, instance: `test-${worker}`, role: 'command', log });
    publish(worker, local);
    opened.push(local);
  }
  return async () => {
    await Promise.all(opened.map((local) => local.stop()));
  };
}

function publish(
  worker: number,
  {
    uri,
    username,
    password,
    database = 'neo4j',
  }: { uri: string; username: string; password?: string; database?: string },
): void {
  process.env[`ISNAD_TEST_NEO4J_${worker}`] = JSON.stringify({ uri, username, password, database });
}
