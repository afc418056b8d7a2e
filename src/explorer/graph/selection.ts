// What is chosen in the graph: a node, or what joins two.
import type { Picture } from './picture.js';

export interface Selection {
  readonly kind: 'node' | 'join';
  readonly key: string;
}

/** What the address says is chosen, once it is in the picture. */
export function selectionOf(key: string | null, { nodes, joins }: Picture): Selection | null {
  if (key === null) return null;
  if (nodes.has(key)) return { kind: 'node', key };
  return joins.has(key) ? { kind: 'join', key } : null;
}
