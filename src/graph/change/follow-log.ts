// What came into the log after a place, as those who follow it need to know it? Places are numbers that only grow: who writes
// holds the log until the write is kept, so whoever sees a place sees all before it.
import type { Graph } from '../graph.js';

/** A change as it is announced; what it did is read by each who is told of it. */
export interface LoggedChange {
  readonly id: string;
  readonly place: number;
  readonly kind: string;
  /** Those of the ids asked about whose node it touched. */
  readonly about: readonly string[];
}

/** The most changes that are read at once. */
export const LOG_PAGE = 256;

/** The place of a change in the log, which its id tells; null where the id is not one of a change. */
export function placeOf(change: string): number | null {
  const place = /^change:(\d{1,15})-[0-9a-f]{8}$/.exec(change)?.[1];
  return place === undefined ? null : Number(place);
}

/** The place that was taken last; 0 before the first. */
export async function lastPlace(graph: Graph): Promise<number> {
  const [row] = await graph.read<{ place: number }>(
    'last-place',
    `MATCH (log:ChangeLog { name: 'changes' }) RETURN log.seq AS place`,
  );
  return row?.place ?? 0;
}

/**
 * The changes after a place, in their order, at most `LOG_PAGE`. A node is touched under any id that it answers to, also
 * one that it got by a later merge.
 */
export async function changesSince(
  graph: Graph,
  place: number,
  about: readonly string[],
): Promise<LoggedChange[]> {
  return graph.read<LoggedChange>(
    'changes-since',
    `MATCH (c:Change) WHERE c.seq > toInteger($place)
     WITH c ORDER BY c.seq LIMIT ${LOG_PAGE}
     RETURN c.id AS id, c.seq AS place, c.kind AS kind, COLLECT {
       MATCH (c)-[:TOUCHED]->(h:History)
       WHERE size($about) > 0
       OPTIONAL MATCH (:Node { id: h.id })-[:STANDS_FOR*0..1]->(n:Node) WHERE NOT n:Alias
       OPTIONAL MATCH (n)<-[:STANDS_FOR*0..1]-(same:Node)
       WITH DISTINCT coalesce(same.id, h.id) AS id
       WHERE id IN $about
       RETURN id
     } AS about`,
    { place, about },
  );
}
