import type { Edge } from '../../graph/concept.js';

/** The edge between agents of one type who may be the same: a guess, which anybody may take back. */
export function possiblySame(type: string): Edge {
  return {
    relationship: 'POSSIBLY_SAME_AS',
    to: type,
    many: true,
    symmetric: true,
    description: 'Who may be the same, in whole or in part: a revisable guess, said from one end.',
    properties: {
      confidence: {
        kind: 'decimal',
        minimum: 0,
        maximum: 1,
        description: 'How sure the guess is, from 0 to 1.',
      },
      suggestedBy: { kind: 'text', description: 'Who guessed.' },
      reason: { kind: 'text', description: 'Why they think so.' },
    },
  };
}
