// Where do the relationships of a record lead, when a node answers for another one or is still to come?
import type { NodeRecord } from '../../graph/write/node-record.js';
import type { Described } from './stand-ins.js';

/** Matches no digest: the node is written again when its source is read again. */
const UNFINISHED = '';

/** The ids of the nodes and of all that they refer to. */
export function idsIn(described: readonly Described[]): string[] {
  return [...new Set(described.flatMap(({ node }) => [node.id, ...node.edges.map(({ to }) => to)]))];
}

/** The node with its relationships leading to whoever answers for the other ends: two that are one are led to once. */
export function withEdgesTo(node: NodeRecord, answering: ReadonlyMap<string, string>): NodeRecord {
  if (!node.edges.some(({ to }) => answering.has(to))) return node;
  const led = node.edges.map((edge) => ({ ...edge, to: answering.get(edge.to) ?? edge.to }));
  const seen = new Set<string>();
  const edges = led.filter(({ relationship, to, properties: { order: _, ...own } }) => {
    const said = `${relationship} ${to} ${JSON.stringify(own)}`;
    return !seen.has(said) && seen.add(said);
  });
  return { ...node, edges };
}

/** The node with those of its relationships that can be made now. */
export function withoutEdgesTo(node: NodeRecord, missing: ReadonlySet<string>): NodeRecord {
  const edges = node.edges.filter(({ to }) => !missing.has(to));
  return edges.length === node.edges.length ? node : { ...node, edges, sha256: UNFINISHED };
}
