import { bestWords } from '../../graph/best-words.js';
import type { Concept } from '../../graph/concept.js';
import { possiblySame } from '../agent/possibly-same.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';
import { SourceBasis } from './source-basis.type.js';

export const unnamedAgent: Concept = {
  type: 'UnnamedAgent',
  idType: 'unnamed-agent',
  plural: 'unnamedAgents',
  description: 'A person or group whom the text does not name; its names are the descriptors of the text.',
  interfaces: ['Entity', 'Agent'],
  properties: {
    ...entityProperties,
    headcount: { kind: 'range', description: 'How many people they are, as stated.' },
    basis: {
      kind: 'enum',
      values: Object.values(SourceBasis),
      default: SourceBasis.UNSTATED,
      indexed: true,
      description: 'How they know, as stated.',
    },
    anonymityReason: { kind: 'text', description: 'Why they are not named, in the words of the text.' },
  },
  edges: {
    possiblySameAs: possiblySame('UnnamedAgent'),
    members: {
      relationship: 'INCLUDES',
      to: 'Agent',
      many: true,
      reverse: 'memberOf',
      acyclic: true,
      description: 'Agents whom the text counts into this group: “that person and two other sources”.',
    },
  },
  computed: { ...entityComputed, descriptor: bestWords('names') },
  reviewed: true,
};
