import type { Concept } from '../../graph/concept.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';

export const place: Concept = {
  type: 'Place',
  idType: 'place',
  plural: 'places',
  description: 'Somewhere: a building, a town, a state, a country.',
  interfaces: ['Entity'],
  properties: {
    ...entityProperties,
    latitude: {
      kind: 'decimal',
      minimum: -90,
      maximum: 90,
      description: 'Degrees north, WGS 84, from -90 to 90.',
    },
    longitude: {
      kind: 'decimal',
      minimum: -180,
      maximum: 180,
      description: 'Degrees east, WGS 84, from -180 to 180.',
    },
  },
  edges: {
    partOf: {
      relationship: 'PART_OF',
      to: 'Place',
      reverse: 'parts',
      acyclic: true,
      description: 'The place that it lies in.',
    },
  },
  computed: entityComputed,
  reviewed: true,
};
