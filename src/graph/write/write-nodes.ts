import neo4j from 'neo4j-driver';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches } from './batches.js';
import { declaredRelationships, digestOf, type NodeRecord } from './node-record.js';

/**
 * Writes nodes whole, inside the transaction of `run`: properties and declared relationships that a record no longer has
 * are removed; what is derived, or was added to the node by a bundle that extends it, stays. Every target must exist, or
 * be among the records: otherwise it throws and the transaction must be given up.
 */
export async function writeNodes(run: Run, model: Model, records: readonly NodeRecord[]): Promise<void> {
  const nodes = records.map((record) => ({
    id: record.id,
    labels: model.labels(record.concept),
    properties: { ...record.properties, digest: digestOf(record) },
  }));
  for (const rows of batches(nodes)) {
    // Labels and types come as data, from the declarations: Neo4j takes long to plan each new statement.
    await run(
      `UNWIND $rows AS row
       MERGE (n:Node { id: row.id })
       SET n += row.properties
       SET n:$(row.labels)`,
      { rows },
    );
  }
  await removeEdges(
    run,
    model,
    records.map((record) => record.id),
  );
  await writeEdges(
    run,
    records.flatMap((record) => record.edges.map((edge) => ({ from: record.id, ...edge }))),
  );
}

/** A relationship between two nodes that exist. */
export interface NewEdge {
  readonly from: string;
  readonly relationship: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Makes relationships. Throws when one of the two nodes does not exist. */
export async function writeEdges(run: Run, edges: readonly NewEdge[]): Promise<void> {
  for (const rows of batches(edges)) {
    const [made] = await run<{ count: number }>(
      `UNWIND $rows AS row
       MATCH (a:Node { id: row.from }), (b:Node { id: row.to })
       CREATE (a)-[r:$(row.relationship)]->(b)
       SET r = row.properties
       RETURN count(r) AS count`,
      { rows },
    );
    if (made?.count !== rows.length) {
      throw new Error(`${rows.length - (made?.count ?? 0)} relationships lead to nodes that do not exist`);
    }
  }
}

/** A relationship that was kept as JSON. */
export function restoredEdge(edge: NewEdge): NewEdge {
  return { ...edge, properties: restoredProperties(edge.properties) };
}

/** Properties that were kept as JSON, which knows no integers of the driver. */
export function restoredProperties(kept: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [name, isKeptInteger(value) ? neo4j.int(value) : value]),
  );
}

function isKeptInteger(value: unknown): value is { low: number; high: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}

/** Notes of nodes that exist what their source said last. */
export async function writeDigests(
  run: Run,
  nodes: readonly { readonly id: string; readonly digest: string }[],
): Promise<void> {
  for (const rows of batches(nodes.map(({ id, digest }) => ({ id, digest })))) {
    await run('UNWIND $rows AS row MATCH (n:Node { id: row.id }) SET n.digest = row.digest', { rows });
  }
}

/** Removes the relationships that are the nodes' own. */
async function removeEdges(run: Run, model: Model, ids: readonly string[]): Promise<void> {
  const declared = declaredRelationships(model);
  for (const batch of batches(ids)) {
    await run(
      `UNWIND $ids AS id
       MATCH (:Node { id: id })-[r]->()
       WHERE type(r) IN $declared AND r.derived IS NULL AND r.bundle IS NULL
       DELETE r`,
      { ids: batch, declared },
    );
  }
}
