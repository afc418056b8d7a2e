// What was written, by whom and why, in the order in which it happened?
import { randomUUID } from 'node:crypto';
import type { Run } from '../graph.js';
import { type Difference, isBrought } from './state.js';

/** One write as it is to be kept. */
export interface NewChange {
  readonly kind: string;
  readonly by: string;
  readonly reason: string | null;
  /** The nodes that it is about, the most important first. */
  readonly targets: readonly string[];
  readonly differences: readonly Difference[];
}

/** One write as it was kept. */
export interface KeptChange {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly undoneBy: string | null;
  /** The change that it takes back, where it is an UNDO. */
  readonly undoes: string | null;
  /** The nodes that it is about, the most important first. */
  readonly targets: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Takes the next place in the log, and with it the right to write: whoever else writes waits until this transaction ends,
 * so writes happen one after another, in the order of their places.
 */
export async function nextPlace(run: Run): Promise<number> {
  const [row] = await run<{ seq: number }>(
    `MERGE (log:ChangeLog { name: 'changes' })
     SET log.seq = coalesce(log.seq, 0) + 1
     RETURN log.seq AS seq`,
  );
  return row!.seq;
}

/** Keeps a change under a new id, and gives the id. Nodes come and go; their `History` stays. */
export async function keepChange(run: Run, seq: number, change: NewChange): Promise<string> {
  const { kind, by, reason, targets, differences } = change;
  const id = `change:${seq}-${randomUUID().slice(0, 8)}`;
  // What a source brought has no history but what it is; a million of them would double the graph.
  const written = differences.flatMap((made) => (isBrought(made.after) ? [] : [made.id]));
  const touched = [...new Set([...targets, ...written])];
  await run(
    `CREATE (c:Change { id: $id, seq: toInteger($seq), kind: $kind, at: $at, by: $by, reason: $reason, differences: $differences })
     WITH c
     UNWIND $touched AS row
     MERGE (h:History { id: row.id })
     CREATE (c)-[:TOUCHED { order: toInteger(row.order) }]->(h)`,
    {
      id,
      seq,
      kind,
      at: new Date().toISOString(),
      by,
      reason,
      differences: JSON.stringify(differences),
      // What is only touched along with the targets has no order.
      touched: touched.map((node) => ({
        id: node,
        order: targets.includes(node) ? targets.indexOf(node) : null,
      })),
    },
  );
  return id;
}

const kept = `c { .id, .seq, .kind, .differences,
  undoneBy: head([(c)-[:UNDONE_BY]->(by) | by.id]), undoes: head([(of)-[:UNDONE_BY]->(c) | of.id]),
  targets: COLLECT { MATCH (c)-[t:TOUCHED]->(h:History) WHERE t.order IS NOT NULL RETURN h.id ORDER BY t.order } }`;

interface KeptRow {
  readonly change: Omit<KeptChange, 'differences'> & { readonly differences: string };
}

const decoded = ({ change }: KeptRow): KeptChange => ({
  ...change,
  differences: JSON.parse(change.differences) as Difference[],
});

/** The change with this id, or null. */
export async function readChange(run: Run, id: string): Promise<KeptChange | null> {
  const rows = await run<KeptRow>(`MATCH (c:Change { id: $id }) RETURN ${kept} AS change`, { id });
  return rows.map(decoded)[0] ?? null;
}

/** The most changes that are taken back at once to see the graph as it was. */
export const MOST_REWOUND = 10_000;

/** The changes after an instant, the latest first; one more than may be taken back where there are too many. */
export async function changesAfter(run: Run, at: string): Promise<KeptChange[]> {
  const rows = await run<KeptRow>(
    `MATCH (c:Change) WHERE c.at > $at
     WITH c ORDER BY c.seq DESC LIMIT ${MOST_REWOUND + 1}
     RETURN ${kept} AS change ORDER BY c.seq DESC`,
    { at },
  );
  return rows.map(decoded);
}

/** A later change that stands in the way. */
export interface LaterChange {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly at: string;
}

/** The changes after a place that touched one of these nodes and still hold, the latest first, at most 50. */
export async function laterChanges(run: Run, seq: number, ids: readonly string[]): Promise<LaterChange[]> {
  return run<LaterChange>(
    `UNWIND $ids AS id
     MATCH (:History { id: id })<-[:TOUCHED]-(c:Change)
     WHERE c.seq > $seq AND NOT EXISTS { (c)-[:UNDONE_BY]->() }
       AND NOT EXISTS { (undone:Change)-[:UNDONE_BY]->(c) WHERE undone.seq > $seq }
     WITH DISTINCT c ORDER BY c.seq DESC LIMIT 50
     RETURN c.id AS id, c.kind AS kind, c.by AS by, c.at AS at`,
    { ids, seq },
  );
}

/** Marks a change as taken back by another; taking back an undo makes what it had undone hold again. */
export async function markUndone(run: Run, change: KeptChange, by: string): Promise<void> {
  await run(
    `MATCH (c:Change { id: $id }), (u:Change { id: $by })
     CREATE (c)-[:UNDONE_BY]->(u)`,
    { id: change.id, by },
  );
  if (change.undoes !== null) {
    await run('MATCH (c:Change { id: $id })-[r:UNDONE_BY]->(:Change { id: $undo }) DELETE r', {
      id: change.undoes,
      undo: change.id,
    });
  }
}
