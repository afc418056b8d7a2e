// ## 1. Declare the concept as data: `award.concept.ts`
//
// Ask first what one of its nodes is, in one sentence, and whether it is not an event, a claim or a topic already.
// Everything else reads this declaration: the checks on bundles, the writing, the needed indexes, the compiler that
// turns a GraphQL selection into Cypher, `schema/model.md` and `schema/bundle.schema.json`.
import type { Concept } from '../../graph/concept.js';
import { entityComputed, entityProperties } from '../entity/entity-properties.js';

export const award: Concept = {
  // The label in Neo4j and the name of the GraphQL type. Ids are its kebab-case form: `award:courage-2024`.
  type: 'Award',
  idType: 'award',
  // The section of a bundle that holds such nodes.
  plural: 'awards',
  description: 'A prize that somebody was given.',
  // `Entity`: statements can be about it, claims too, and it is found by its names. Leave the list empty for a plain node.
  interfaces: ['Entity'],
  properties: {
    ...entityProperties,
    // The kind decides how it is checked, stored and sorted (src/graph/stored-property.ts). A date keeps its precision.
    awardedOn: { kind: 'date', indexed: true, description: 'When it was given, as precisely as known.' },
  },
  edges: {
    // An edge is stored once, in this direction. `reverse` is the field that reads it backwards: `Person.awards`.
    recipient: {
      relationship: 'AWARDED_TO',
      to: 'Agent',
      required: true,
      reverse: 'awards',
      description: 'Who was given it.',
    },
    // No fact without evidence: `required` makes a bundle without it fail, with file and line.
    evidence: {
      relationship: 'EVIDENCED_BY',
      to: 'Passage',
      many: true,
      required: true,
      description: 'The passages that show it; never empty.',
    },
  },
  // GraphQL fields that a resolver works out from stored properties: here `name`, out of `names`.
  computed: entityComputed,
  reviewed: true,
};
