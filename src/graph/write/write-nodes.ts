import type { Concept } from '../concept.js';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches, grouped } from './batches.js';
import { type NodeRecord, relationshipsOf } from './node-record.js';

/**
 * Writes nodes whole, inside the transaction of `run`: properties and declared relationships that a record no longer has
 * are removed; what is derived, or was added to the node by a bundle that extends it, stays. Every target must exist, or
 * be among the records: otherwise it throws and the transaction must be given up.
 */
export async function writeNodes(run: Run, model: Model, records: readonly NodeRecord[]): Promise<void> {
  const byConcept = grouped(records, (record) => record.concept);
  for (const [concept, group] of byConcept) await writeProperties(run, model, concept, group);
  for (const [concept, group] of byConcept) await removeEdges(run, concept, group);
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
  for (const [relationship, group] of grouped(edges, (edge) => edge.relationship)) {
    for (const rows of batches(group)) {
      const [made] = await run<{ count: number }>(
        `UNWIND $rows AS row
         MATCH (a:Node { id: row.from }), (b:Node { id: row.to })
         CREATE (a)-[r:${relationship}]->(b)
         SET r = row.properties
         RETURN count(r) AS count`,
        { rows },
      );
      if (made?.count !== rows.length) {
        throw new Error(
          `${rows.length - (made?.count ?? 0)} ${relationship} relationships lead to nodes that do not exist`,
        );
      }
    }
  }
}

async function writeProperties(run: Run, model: Model, concept: Concept, records: readonly NodeRecord[]) {
  for (const rows of batches(records.map(({ id, properties }) => ({ id, properties })))) {
    await run(
      `UNWIND $rows AS row
       MERGE (n:Node { id: row.id })
       SET n:${model.labels(concept).join(':')}, n += row.properties`,
      { rows },
    );
  }
}

async function removeEdges(run: Run, concept: Concept, records: readonly NodeRecord[]) {
  const relationships = relationshipsOf(concept);
  if (relationships.length === 0) return;
  for (const ids of batches(records.map((record) => record.id))) {
    await run(
      `UNWIND $ids AS id
       MATCH (:Node { id: id })-[r:${relationships.join('|')}]->()
       WHERE r.derived IS NULL AND r.bundle IS NULL
       DELETE r`,
      { ids },
    );
  }
}
