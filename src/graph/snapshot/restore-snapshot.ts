// How does a database come to hold what a snapshot holds, and nothing else?
import neo4j from 'neo4j-driver';
import { BULK_TIMEOUT_MS, type Graph } from '../graph.js';
import { StartupError } from '../local/startup-error.js';
import type {
  SnapshotEnd,
  SnapshotHeader,
  SnapshotNode,
  SnapshotProperties,
  SnapshotRelationship,
} from './snapshot.js';
import { SNAPSHOT } from './snapshot.js';

const BATCH = 1_000;

type Line = SnapshotHeader | SnapshotNode | SnapshotRelationship | SnapshotEnd;

/**
 * Empties the database and writes the lines of a snapshot into it, a batch a transaction. Fails before anything is lost
 * when it is no snapshot, or one of a newer Isnad than `migrations` are of; and at its end when a part is missing.
 */
export async function restoreSnapshot(
  graph: Graph,
  lines: AsyncIterable<string>,
  migrations: readonly string[],
): Promise<void> {
  const counts = { nodes: 0, relationships: 0 };
  let batch: (SnapshotNode | SnapshotRelationship)[] = [];
  const flush = async () => {
    await write(graph, batch);
    batch = [];
  };
  let first = true;
  let end: SnapshotEnd | null = null;
  for await (const text of lines) {
    const line = parsed(text);
    if (first) {
      requireKnown(line, migrations);
      await empty(graph);
    } else if (line !== null && ('labels' in line || 'from' in line)) {
      // Relationships begin when all nodes are there.
      if (batch.length === BATCH || (batch[0] !== undefined && 'labels' in batch[0] !== 'labels' in line))
        await flush();
      batch.push(line);
      counts['labels' in line ? 'nodes' : 'relationships']++;
    } else {
      end = line as SnapshotEnd | null;
    }
    first = false;
  }
  await flush();
  if (end?.nodes !== counts.nodes || end.relationships !== counts.relationships) {
    throw new StartupError(
      'The backup ends before it is complete.',
      'Take another one; the database holds a part of it now.',
    );
  }
}

/** A line that was cut off is no JSON. */
function parsed(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

function requireKnown(header: Line | null, known: readonly string[]): void {
  if (header === null || !('snapshot' in header) || header.snapshot !== SNAPSHOT) {
    throw new StartupError('The file is no backup of Isnad.', 'A bundle is loaded by `isnad import`.');
  }
  const unknown = header.migrations.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new StartupError(
    `The backup has the migration ${unknown}, which this version of Isnad does not know.`,
    'It was made by a newer version: upgrade Isnad.',
  );
}

/** Forgets everything, a part at a time: no transaction holds a whole graph. */
async function empty(graph: Graph): Promise<void> {
  await graph.administer('restore', 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

async function write(graph: Graph, batch: readonly (SnapshotNode | SnapshotRelationship)[]): Promise<void> {
  const rows = batch.map((each) => ({ ...each, properties: withIntegers(each) }));
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const query = 'labels' in row ? CREATE_NODES : createRelationships(row);
    groups.set(query, [...(groups.get(query) ?? []), row]);
  }
  await graph.write(
    'restore',
    async (run) => {
      for (const [query, rows] of groups) await run(query, { rows });
    },
    BULK_TIMEOUT_MS,
  );
}

const CREATE_NODES = 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties';

/** Labels and keys stand in the text, so that their unique indexes are used. */
function createRelationships({ from, to }: SnapshotRelationship): string {
  return `UNWIND $rows AS row
    MATCH (a:\`${from[0]}\` {\`${from[1]}\`: row.from[2]}), (b:\`${to[0]}\` {\`${to[1]}\`: row.to[2]})
    CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;
}

/** The driver sends every number as a float unless it is told otherwise. */
function withIntegers({ properties, integers }: SnapshotProperties): Record<string, unknown> {
  const whole = integers.map((name) => {
    const value = properties[name];
    return [name, Array.isArray(value) ? value.map((each) => neo4j.int(each)) : neo4j.int(value as number)];
  });
  return { ...properties, ...Object.fromEntries(whole) };
}
