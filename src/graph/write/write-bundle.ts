// How does the graph come to hold what a bundle holds now, and forget what the bundle has dropped?
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches } from './batches.js';
import type { NodeRecord } from './node-record.js';
import { type NewEdge, writeEdges, writeNodes } from './write-nodes.js';

/** What a bundle holds, as it is written. */
export interface BundleRecord {
  readonly name: string;
  readonly sha256: string;
  readonly records: readonly NodeRecord[];
  /** Edges that it adds to nodes of other bundles. */
  readonly extensions: readonly NewEdge[];
}

/** What loading a bundle did to its nodes. */
export interface BundleChange {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Ids that the bundle dropped and that other nodes still lead to; they stay. */
  readonly kept: readonly string[];
  /** Ids created or updated. */
  readonly written: readonly string[];
}

/**
 * Writes a bundle inside the transaction of `run`. Items with the same stored form as last time are not written;
 * items that the bundle dropped are removed unless another node leads to them. The bundle is marked `derivationDue`.
 */
export async function writeBundle(run: Run, model: Model, bundle: BundleRecord): Promise<BundleChange> {
  // Whoever loads the same bundle at the same time waits here.
  await run('MERGE (b:Bundle { name: $name }) SET b.sha256 = $sha256, b.derivationDue = $sha256', {
    name: bundle.name,
    sha256: bundle.sha256,
  });
  const before = await heldBy(run, bundle.name);
  const changed = bundle.records.filter((record) => before.get(record.id) !== record.sha256);
  const known = await existing(
    run,
    changed.map((record) => record.id),
  );
  await writeNodes(run, model, changed);
  await hold(run, bundle.name, changed);
  await writeExtensions(run, bundle);
  const now = new Set(bundle.records.map((record) => record.id));
  const dropped = await removeDropped(
    run,
    [...before.keys()].filter((id) => !now.has(id)),
  );
  return {
    created: changed.length - known.size,
    updated: known.size,
    unchanged: bundle.records.length - changed.length,
    ...dropped,
    written: changed.map((record) => record.id),
  };
}

async function heldBy(run: Run, name: string): Promise<Map<string, string>> {
  const rows = await run<{ id: string; sha256: string }>(
    'MATCH (:Bundle { name: $name })-[h:HOLDS]->(n:Node) RETURN n.id AS id, h.sha256 AS sha256',
    { name },
  );
  return new Map(rows.map((row) => [row.id, row.sha256]));
}

async function existing(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string }>('UNWIND $ids AS id MATCH (n:Node { id: id }) RETURN n.id AS id', {
      ids: batch,
    });
    for (const row of rows) found.add(row.id);
  }
  return found;
}

async function hold(run: Run, name: string, records: readonly NodeRecord[]): Promise<void> {
  for (const rows of batches(records.map(({ id, sha256 }) => ({ id, sha256 })))) {
    await run(
      `MATCH (b:Bundle { name: $name })
       UNWIND $rows AS row
       MATCH (n:Node { id: row.id })
       MERGE (b)-[h:HOLDS]->(n)
       SET h.sha256 = row.sha256`,
      { name, rows },
    );
  }
}

/** Extensions are few: the old ones go, the new ones come. */
async function writeExtensions(run: Run, { name, extensions }: BundleRecord): Promise<void> {
  await run(
    `MATCH (b:Bundle { name: $name })-[e:EXTENDS]->(n:Node)
     OPTIONAL MATCH (n)-[r { bundle: $name }]->()
     DELETE r, e`,
    { name },
  );
  await writeEdges(
    run,
    extensions.map((edge) => ({ ...edge, properties: { ...edge.properties, bundle: name } })),
  );
  for (const ids of batches([...new Set(extensions.map((edge) => edge.from))])) {
    await run(
      `MATCH (b:Bundle { name: $name })
       UNWIND $ids AS id
       MATCH (n:Node { id: id })
       MERGE (b)-[:EXTENDS]->(n)`,
      { name, ids },
    );
  }
}

async function removeDropped(run: Run, ids: readonly string[]): Promise<{ removed: number; kept: string[] }> {
  let going = [...ids];
  // A node that stays keeps those that it leads to.
  for (;;) {
    const rows = await run<{ id: string }>(
      `UNWIND $going AS id
       MATCH (n:Node { id: id })
       WHERE EXISTS {
         MATCH (other:Node)-[r]->(n)
         WHERE r.derived IS NULL AND NOT other.id IN $going
       }
       RETURN n.id AS id`,
      { going },
    );
    if (rows.length === 0) break;
    const staying = new Set(rows.map((row) => row.id));
    going = going.filter((id) => !staying.has(id));
  }
  await run('UNWIND $going AS id MATCH (n:Node { id: id }) DETACH DELETE n', { going });
  const gone = new Set(going);
  return { removed: going.length, kept: ids.filter((id) => !gone.has(id)) };
}
