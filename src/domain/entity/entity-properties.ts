import { bestWords } from '../../graph/best-words.js';
import type { Property } from '../../graph/concept.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';

/** What every entity stores. */
export const entityProperties = {
  names: {
    kind: 'names',
    required: true,
    description: 'Every name and alias with its language; the first is the original one.',
  },
  status: {
    kind: 'enum',
    values: Object.values(ReviewStatus),
    default: ReviewStatus.ACCEPTED,
    indexed: true,
    description: 'Where it stands in review.',
  },
} as const satisfies Record<string, Property>;

/** Fields that every entity computes from it. */
export const entityComputed = { name: bestWords('names') };

/** What people and organizations store beside. */
export const externalIds = {
  kind: 'externalIds',
  description: 'Ids of the same entity in other registers, such as Wikidata.',
} as const satisfies Property;
