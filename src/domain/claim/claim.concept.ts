import type { Concept } from '../../graph/concept.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { Polarity, Rank } from './claim-enums.type.js';
import { predicates } from './predicates.js';

export const claim: Concept = {
  type: 'Claim',
  idType: 'claim',
  plural: 'claims',
  description: 'A fact that somebody asserted. Claims that contradict each other live side by side.',
  interfaces: [],
  properties: {
    predicate: {
      kind: 'enum',
      values: Object.keys(predicates),
      required: true,
      indexed: true,
      description: 'What is claimed of the subject.',
    },
    value: { kind: 'claimValue', description: 'What it claims, where that is not an entity.' },
    polarity: {
      kind: 'enum',
      values: Object.values(Polarity),
      default: Polarity.AFFIRMED,
      description: 'Whether it says that it is so.',
    },
    validFrom: { kind: 'date', description: 'Since when it holds.' },
    validTo: { kind: 'date', notBefore: 'validFrom', description: 'Until when it holds.' },
    rank: {
      kind: 'enum',
      values: Object.values(Rank),
      default: Rank.NORMAL,
      description: 'Which of several claims to prefer.',
    },
    status: {
      kind: 'enum',
      values: Object.values(ReviewStatus),
      default: ReviewStatus.ACCEPTED,
      indexed: true,
      description: 'Where it stands in review.',
    },
  },
  edges: {
    subject: {
      relationship: 'SUBJECT',
      to: 'Entity',
      required: true,
      reverse: 'claims',
      description: 'Whom or what it is about.',
    },
    object: { relationship: 'OBJECT', to: 'Entity', description: 'The other entity that it names.' },
    assertedBy: {
      relationship: 'ASSERTED_BY',
      to: 'Statement',
      many: true,
      reverse: 'claims',
      description: 'The statements that assert it; none where the document does so in its own voice.',
    },
    contradicts: {
      relationship: 'CONTRADICTS',
      to: 'Claim',
      many: true,
      symmetric: true,
      description: 'Claims that cannot be true together with it.',
    },
    evidence: {
      relationship: 'EVIDENCED_BY',
      to: 'Passage',
      many: true,
      required: true,
      reverse: 'claims',
      description: 'The passages that show it; never empty.',
    },
  },
  reviewed: true,
};
