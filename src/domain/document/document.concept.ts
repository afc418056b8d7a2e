import type { Concept } from '../../graph/concept.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';
import { DocumentKind } from './document-kind.type.js';

export const document: Concept = {
  type: 'Document',
  idType: 'document',
  plural: 'documents',
  description:
    'A text, recording or picture that statements and claims were found in; its names are its titles.',
  interfaces: ['Entity'],
  properties: {
    ...entityProperties,
    kind: {
      kind: 'enum',
      values: Object.values(DocumentKind),
      required: true,
      indexed: true,
      description: 'What sort of document.',
    },
    language: {
      kind: 'language',
      required: true,
      indexed: true,
      description: 'The language that it is written in.',
    },
    url: { kind: 'url', description: 'Where it is published.' },
    publishedOn: { kind: 'date', indexed: true, description: 'When it was published.' },
    contentHash: {
      kind: 'text',
      description: 'SHA-256, in hexadecimal, of the UTF-8 text that its passages were anchored in.',
    },
    text: { kind: 'text', description: 'The text, where it may be kept.' },
  },
  edges: {
    publisher: {
      relationship: 'PUBLISHED_BY',
      to: 'Organization',
      reverse: 'documents',
      description: 'Who published it.',
    },
    authors: {
      relationship: 'WRITTEN_BY',
      to: 'Agent',
      many: true,
      reverse: 'authored',
      description: 'Who wrote it or took the picture, in its own order.',
    },
    translationOf: {
      relationship: 'TRANSLATION_OF',
      to: 'Document',
      reverse: 'translations',
      acyclic: true,
      description: 'The document that it translates.',
    },
    partOf: {
      relationship: 'PART_OF',
      to: 'Document',
      reverse: 'parts',
      acyclic: true,
      description: 'The document that it is a part of.',
    },
    obtainedBy: {
      relationship: 'OBTAINED_BY',
      to: 'Agent',
      description: 'Who got hold of it, where it was not published.',
    },
  },
  computed: entityComputed,
  reviewed: true,
};
