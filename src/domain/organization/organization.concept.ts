import type { Concept } from '../../graph/concept.js';
import { possiblySame } from '../agent/possibly-same.js';
import { entityComputed, entityProperties, externalIds } from '../entity/entity-properties.js';

export const organization: Concept = {
  type: 'Organization',
  idType: 'organization',
  plural: 'organizations',
  description: 'A body of people that acts and speaks as one: a campaign, a broadcaster, an association.',
  interfaces: ['Entity', 'Agent'],
  properties: { ...entityProperties, externalIds },
  edges: { possiblySameAs: possiblySame('Organization') },
  computed: entityComputed,
  reviewed: true,
};
