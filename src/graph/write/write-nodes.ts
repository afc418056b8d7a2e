import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches } from './batches.js';
import { type NodeRecord, relationshipsOf } from './node-record.js';

/**
 * Writes nodes whole, inside the transaction of `run`: properties and declared relationships that a record no longer has
 * are removed; what is derived, or was added to the node by a bundle that extends it, stays. Every target must exist, or
 * be among the records: otherwise it throws and the transaction must be given up.
 */
export async function writeNodes(run: Run, model: Model, records: readonly NodeRecord[]): Promise<void> {
  const nodes = records.map(({ id, concept, properties }) => ({
    id,
    labels: model.labels(concept),
    properties,
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

/** Removes the relationships that are the nodes' own. */
async function removeEdges(run: Run, model: Model, ids: readonly string[]): Promise<void> {
  const declared = [...new Set(model.concepts.flatMap(relationshipsOf))];
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
