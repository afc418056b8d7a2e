import type { Concept } from '../../graph/concept.js';
import { Anchor } from './anchor.type.js';

export const passage: Concept = {
  type: 'Passage',
  idType: 'passage',
  plural: 'passages',
  description:
    'A stretch of a document that shows a statement or a claim (W3C TextQuoteSelector and TextPositionSelector).',
  interfaces: [],
  properties: {
    exact: { kind: 'text', required: true, description: 'The words themselves.' },
    prefix: { kind: 'text', description: 'The words right before.' },
    suffix: { kind: 'text', description: 'The words right after.' },
    start: {
      kind: 'integer',
      minimum: 0,
      description: 'Offset of the first character in the text, in Unicode code points.',
    },
    end: {
      kind: 'integer',
      minimum: 0,
      notBefore: 'start',
      description: 'Offset behind the last character, in Unicode code points.',
    },
    anchor: {
      kind: 'enum',
      values: Object.values(Anchor),
      derived: true,
      default: Anchor.TEXT_NOT_HELD,
      description: 'Whether the words stand in the held text.',
    },
  },
  edges: {
    document: {
      relationship: 'IN',
      to: 'Document',
      required: true,
      reverse: 'passages',
      description: 'The document that it is a stretch of.',
    },
  },
};
