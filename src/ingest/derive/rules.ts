// What follows from what? Each rule looks at nodes of some types, and may be applied to any part of them, in any order.
import { anchorUnanchored } from '../../domain/document/anchor-passages.js';
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import type { Run } from '../../graph/graph.js';
import { deriveAppearances } from './appearances.js';
import { deriveContradictions, MAY_BE_CONTRADICTED } from './contradictions.js';
import { deriveEntityEdges, HAS_ENTITY_EDGE, JOINS, removeEntityEdges } from './entity-edges.js';
import { counted, deriveStatementCounts } from './statement-counts.js';

export interface Rule {
  readonly name: string;
  /** The types, or interfaces, of the nodes that it is applied to. */
  readonly of: readonly string[];
  /** In Cypher, of a node `n`: whether the rule could make or remove anything there. To say no costs less than to try. */
  readonly where?: string;
  /** In Cypher, of a node `n`: how many characters the rule reads and writes there, where they may be millions. */
  readonly characters?: string;
  /** Makes what is missing for these nodes, removes what no longer holds, and leaves the rest alone. */
  apply(run: Run, ids: readonly string[]): Promise<unknown>;
}

const HAS_TEXT = 'n.text IS NOT NULL';
const HAS_WORDS = 'coalesce(n.text, n.text_ar, n.text_en, n.text_other) IS NOT NULL';

const LENGTH = 'coalesce(size(n.text), 0)';

export const rules: readonly Rule[] = [
  { name: 'appearances', of: ['Statement'], apply: deriveAppearances },
  { name: 'statement-counts', of: counted.map(({ of }) => of), apply: deriveStatementCounts },
  { name: 'entity-edges-gone', of: ['Entity'], where: HAS_ENTITY_EDGE, apply: removeEntityEdges },
  { name: 'entity-edges', of: ['Claim'], where: JOINS, apply: deriveEntityEdges },
  {
    name: 'contradictions',
    of: ['Entity'],
    where: MAY_BE_CONTRADICTED,
    apply: (run, ids) => deriveContradictions(run, ids),
  },
  { name: 'anchors', of: ['Document'], where: HAS_TEXT, characters: LENGTH, apply: anchorUnanchored },
  { name: 'held-texts', of: ['Document'], where: HAS_WORDS, characters: LENGTH, apply: indexHeldTexts },
];
