// What follows from what? Each rule looks at nodes of some types, and may be applied to any part of them, in any order.
import { anchorUnanchored } from '../../domain/document/anchor-passages.js';
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import type { Run } from '../../graph/graph.js';
import { deriveAppearances } from './appearances.js';
import { deriveContradictions } from './contradictions.js';
import { deriveEntityEdges, removeEntityEdges } from './entity-edges.js';
import { deriveStatementCounts } from './statement-counts.js';

export interface Rule {
  readonly name: string;
  /** The types, or interfaces, of the nodes that it is applied to. */
  readonly of: readonly string[];
  /** Makes what is missing for these nodes, removes what no longer holds, and leaves the rest alone. */
  apply(run: Run, ids: readonly string[]): Promise<unknown>;
}

export const rules: readonly Rule[] = [
  { name: 'appearances', of: ['Statement'], apply: deriveAppearances },
  { name: 'statement-counts', of: ['Agent', 'Event'], apply: deriveStatementCounts },
  { name: 'entity-edges-gone', of: ['Entity'], apply: removeEntityEdges },
  { name: 'entity-edges', of: ['Claim'], apply: deriveEntityEdges },
  { name: 'contradictions', of: ['Entity'], apply: (run, ids) => deriveContradictions(run, ids) },
  { name: 'anchors', of: ['Document'], apply: anchorUnanchored },
  { name: 'held-texts', of: ['Document'], apply: indexHeldTexts },
];
