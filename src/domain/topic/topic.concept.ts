import type { Concept } from '../../graph/concept.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';

export const topic: Concept = {
  type: 'Topic',
  idType: 'topic',
  plural: 'topics',
  description: 'A subject matter that statements are about and that is none of the other entities.',
  interfaces: ['Entity'],
  properties: entityProperties,
  edges: {},
  computed: entityComputed,
  reviewed: true,
};
