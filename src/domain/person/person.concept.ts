import type { Concept } from '../../graph/concept.js';
import { possiblySame } from '../agent/possibly-same.js';
import { entityComputed, entityProperties, externalIds } from '../entity/entity-properties.js';

export const person: Concept = {
  type: 'Person',
  idType: 'person',
  plural: 'people',
  description: 'A human being whom a text names.',
  interfaces: ['Entity', 'Agent'],
  properties: { ...entityProperties, externalIds },
  edges: { possiblySameAs: possiblySame('Person') },
  computed: entityComputed,
  reviewed: true,
};
