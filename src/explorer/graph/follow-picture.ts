// How does the drawn graph come to hold what the picture does?
import type Graph from 'graphology';
import { colourOf, isDark } from './colours.js';
import type { Picture } from './picture.js';
import type { Position } from './picture-link.js';

/** Makes the graph hold what the picture does. Gives whether there are nodes whose place is not known. */
export function followPicture(
  graph: Graph,
  { nodes, joins }: Picture,
  known: ReadonlyMap<string, Position>,
): boolean {
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const key of graph.edges()) if (!joins.has(key)) graph.dropEdge(key);
  const joined = neighboursOf(joins);
  let isNew = false;
  for (const { id, kind, label } of nodes.values()) {
    const type = kind === 'UnnamedAgent' ? 'ring' : 'circle';
    const look = { label, type, color: colourOf(kind), paper: isDark() ? '#201d17' : '#fffefb' };
    if (graph.hasNode(id)) {
      graph.mergeNodeAttributes(id, look);
      continue;
    }
    const place = known.get(id);
    isNew ||= place === undefined;
    graph.addNode(id, { ...look, ...(place ?? near(graph, id, joined.get(id) ?? [])) });
  }
  for (const { key, from, to } of joins.values())
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to, { size: 1.2, type: 'line' });
  const scale = scaleFor(nodes.size);
  graph.forEachNode((id) =>
    graph.setNodeAttribute(id, 'size', scale * (5 + Math.min(9, Math.sqrt(graph.degree(id)) * 1.6))),
  );
  return isNew;
}

/** The more nodes, the smaller each: thousands would hide one another. */
export function scaleFor(count: number): number {
  return Math.min(1, Math.sqrt(200 / Math.max(count, 1)));
}

/** What each node is joined to: looked up once, since thousands may be new. */
function neighboursOf(joins: Picture['joins']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of joins.values()) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = found.get(id);
      if (others) others.push(other);
      else found.set(id, [other]);
    }
  }
  return found;
}

/** A new node begins beside one that it is joined to. The same id always begins in the same direction. */
function near(graph: Graph, id: string, neighbours: readonly string[]): Position {
  const angle = [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 7, 0);
  const other = neighbours.find((neighbour) => graph.hasNode(neighbour));
  const [x, y] = other
    ? [graph.getNodeAttribute(other, 'x') as number, graph.getNodeAttribute(other, 'y') as number]
    : [0, 0];
  return { x: x + Math.cos(angle) * 4, y: y + Math.sin(angle) * 4, pinned: false };
}
