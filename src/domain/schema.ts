import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import * as claim from './claim/claim.resolver.js';
import * as document from './document/document.resolver.js';
import * as entity from './entity/entity.resolver.js';
import * as event from './event/event.resolver.js';
import * as node from './node/node.resolver.js';
import * as organization from './organization/organization.resolver.js';
import * as passage from './passage/passage.resolver.js';
import * as person from './person/person.resolver.js';
import * as place from './place/place.resolver.js';
import * as statement from './statement/statement.resolver.js';
import { Topic } from './topic/topic.type.js';
import * as unnamedAgent from './unnamed-agent/unnamed-agent.resolver.js';

const concepts = [
  claim,
  document,
  entity,
  event,
  node,
  organization,
  passage,
  person,
  place,
  statement,
  unnamedAgent,
];

/** The GraphQL schema of all concepts. */
export function buildIsnadSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: concepts.flatMap((module) => Object.values(module)) as unknown as [() => void],
    // Reached only through interfaces.
    orphanedTypes: [Topic],
    validate: false,
  });
}
