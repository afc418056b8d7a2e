import type { Property } from '../../graph/concept.js';

/** What every entity stores. */
export const entityProperties = {
  names: {
    kind: 'names',
    required: true,
    description: 'Every name and alias with its language; the first is the original one.',
  },
} as const satisfies Record<string, Property>;

/** Fields that every entity computes from it. */
export const entityComputed = { name: ['names'] } as const;

/** What people and organizations store beside. */
export const externalIds = {
  kind: 'externalIds',
  description: 'Ids of the same entity in other registers, such as Wikidata.',
} as const satisfies Property;
