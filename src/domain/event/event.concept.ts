import type { Concept } from '../../graph/concept.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';
import { EventKind } from './event-kind.type.js';

export const event: Concept = {
  type: 'Event',
  idType: 'event',
  plural: 'events',
  description: 'Something that happened, or is to happen, at a time.',
  interfaces: ['Entity'],
  properties: {
    ...entityProperties,
    kind: {
      kind: 'enum',
      values: Object.values(EventKind),
      required: true,
      description: 'What sort of happening.',
    },
    start: { kind: 'date', indexed: true, description: 'When it began, as precisely as known.' },
    end: {
      kind: 'date',
      notBefore: 'start',
      description: 'When it ended; absent when it ended on the day that it began, or is not known.',
    },
  },
  edges: {
    place: { relationship: 'HELD_AT', to: 'Place', reverse: 'events', description: 'Where it was held.' },
    partOf: {
      relationship: 'PART_OF',
      to: 'Event',
      reverse: 'parts',
      acyclic: true,
      description: 'The event that it is a part of.',
    },
  },
  computed: entityComputed,
  reviewed: true,
};
