// Which nodes of a graph reach one another? Its strongly connected components, by Tarjan's algorithm in one pass.

/** Edge `i` leads from node `from[i]` to node `to[i]`; nodes are numbered from 0. */
export interface Arrows {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The edges out of each node, one node's behind the other's: those of node `n` from `begins[n]` to `begins[n + 1]`. */
export interface Outgoing {
  readonly begins: Uint32Array;
  readonly edges: Uint32Array;
}

export function outgoing({ nodes, from }: Arrows): Outgoing {
  const begins = new Uint32Array(nodes + 1);
  for (const node of from) begins[node + 1]!++;
  for (let node = 0; node < nodes; node++) begins[node + 1]! += begins[node]!;
  const free = begins.slice();
  const edges = new Uint32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) edges[free[from[edge]!]!++] = edge;
  return { begins, edges };
}

/** The number of each node's component: two nodes have the same one where each reaches the other. */
export function componentsOf({ nodes, to }: Arrows, { begins, edges }: Outgoing): Uint32Array {
  const component = new Uint32Array(nodes);
  /** When a node was met, from 1; 0 is not yet. */
  const met = new Uint32Array(nodes);
  /** The earliest node that is still open and can be reached. */
  const low = new Uint32Array(nodes);
  const next = begins.slice(0, nodes);
  const isOpen = new Uint8Array(nodes);
  const open: number[] = [];
  // A stack of our own: a chain may be longer than the call stack.
  const way: number[] = [];
  let clock = 0;
  let found = 0;
  const enter = (node: number) => {
    met[node] = low[node] = ++clock;
    isOpen[node] = 1;
    open.push(node);
    way.push(node);
  };
  for (let start = 0; start < nodes; start++) {
    if (met[start] !== 0) continue;
    enter(start);
    while (way.length > 0) {
      const node = way.at(-1)!;
      if (next[node]! < begins[node + 1]!) {
        const end = to[edges[next[node]!]!]!;
        next[node]!++;
        if (met[end] === 0) enter(end);
        else if (isOpen[end] === 1) low[node] = Math.min(low[node]!, met[end]!);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
      if (low[node] !== met[node]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        isOpen[member] = 0;
        component[member] = found;
        if (member === node) break;
      }
      found++;
    }
  }
  return component;
}
