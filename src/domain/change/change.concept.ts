import type { Concept } from '../../graph/concept.js';
import { ChangeKind } from './change-kind.type.js';

/** How the log is asked for; it is written by `src/graph/change/change-log.ts`. */
export const change: Concept = {
  type: 'Change',
  idType: 'change',
  plural: 'changes',
  description: 'One write: who, when, why, what it was and what it became.',
  interfaces: [],
  properties: {
    kind: {
      kind: 'enum',
      values: Object.values(ChangeKind),
      required: true,
      description: 'What sort of write.',
    },
    at: { kind: 'text', required: true, description: 'When it was written.' },
    by: { kind: 'text', required: true, indexed: true, description: 'Who wrote it.' },
    reason: { kind: 'text', description: 'Why, where that was said.' },
    differences: { kind: 'text', required: true, description: 'What it did to each node, as JSON.' },
  },
  computed: { nodeCount: ['differences'] },
  edges: {
    undoneBy: {
      relationship: 'UNDONE_BY',
      to: 'Change',
      description: 'The change that took it back.',
    },
  },
};
