// Which database do the contenders ask? The one of NEO4J_URI, as the benchmark tells each process that it starts.
import neo4j, { type Driver } from 'neo4j-driver';

export function openDriver(): Driver {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (!NEO4J_URI) throw new Error('NEO4J_URI must be set: `npm run bench` does it');
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** The rows of one statement, sent alone as a read. */
export async function rowsOf<T>(driver: Driver, cypher: string, params: object): Promise<T[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, params);
    return records.map((record) => record.toObject() as T);
  } finally {
    await session.close();
  }
}
