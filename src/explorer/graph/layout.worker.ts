// Arranges a graph by ForceAtlas2, beside the page and not in it, so that the page stays quick.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Arrange {
  /** Pairs of coordinates, and pairs of indices of what is joined. */
  readonly positions: Float32Array;
  readonly joins: Uint32Array;
  /** Indices of nodes that stay where they are. */
  readonly pinned: Uint32Array;
  readonly rounds: number;
}

const SLICE = 12;

self.onmessage = ({ data: { positions, joins, pinned, rounds } }: MessageEvent<Arrange>) => {
  const graph = new Graph({ multi: false, type: 'undirected' });
  const count = positions.length / 2;
  for (let at = 0; at < count; at++) graph.addNode(at, { x: positions[at * 2], y: positions[at * 2 + 1] });
  for (const at of pinned) graph.setNodeAttribute(at, 'fixed', true);
  for (let at = 0; at < joins.length; at += 2) {
    const [a, b] = [joins[at]!, joins[at + 1]!];
    if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b);
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: count > 400,
    adjustSizes: false,
  };
  for (let done = 0; done < rounds; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: SLICE, settings });
    const moved = new Float32Array(count * 2);
    graph.forEachNode((node, { x, y }) => {
      moved[Number(node) * 2] = x;
      moved[Number(node) * 2 + 1] = y;
    });
    self.postMessage({ positions: moved, done: done + SLICE >= rounds }, { transfer: [moved.buffer] });
  }
};
