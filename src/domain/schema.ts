import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import * as change from './change/change.resolver.js';
import * as changesSubscription from './change/changes.subscription.js';
import * as claimMutation from './claim/claim.mutation.js';
import * as claim from './claim/claim.resolver.js';
import * as coOccurrence from './co-occurrence/co-occurrence.resolver.js';
import * as documentMutation from './document/document.mutation.js';
import * as document from './document/document.resolver.js';
import * as entity from './entity/entity.resolver.js';
import * as eventMutation from './event/event.mutation.js';
import * as event from './event/event.resolver.js';
import * as extraction from './extraction/extraction.resolver.js';
import * as mergeSuggestion from './merge-suggestion/merge-suggestion.resolver.js';
import * as neighborhood from './neighborhood/neighborhood.resolver.js';
import * as node from './node/node.resolver.js';
import * as organizationMutation from './organization/organization.mutation.js';
import * as organization from './organization/organization.resolver.js';
import * as passage from './passage/passage.resolver.js';
import * as path from './path/path.resolver.js';
import * as personMutation from './person/person.mutation.js';
import * as person from './person/person.resolver.js';
import * as placeMutation from './place/place.mutation.js';
import * as place from './place/place.resolver.js';
import * as review from './review/review.resolver.js';
import * as apiKey from './rights/api-key.resolver.js';
import { fieldRights } from './rights/field-rights.js';
import * as viewer from './rights/viewer.resolver.js';
import { withRights } from './rights/with-rights.js';
import * as sameAs from './same-as/same-as.resolver.js';
import * as search from './search/search.resolver.js';
import * as statementMutation from './statement/statement.mutation.js';
import * as statement from './statement/statement.resolver.js';
import * as statistics from './statistics/statistics.resolver.js';
import * as timeline from './timeline/timeline.resolver.js';
import * as topicMutation from './topic/topic.mutation.js';
import { Topic } from './topic/topic.type.js';
import * as unnamedAgentMutation from './unnamed-agent/unnamed-agent.mutation.js';
import * as unnamedAgent from './unnamed-agent/unnamed-agent.resolver.js';
import { withDirectResolvers } from './with-direct-resolvers.js';

const concepts = [
  apiKey,
  change,
  changesSubscription,
  claim,
  coOccurrence,
  document,
  entity,
  event,
  extraction,
  mergeSuggestion,
  neighborhood,
  node,
  organization,
  passage,
  path,
  person,
  place,
  review,
  sameAs,
  search,
  statement,
  statistics,
  timeline,
  unnamedAgent,
  viewer,
  claimMutation,
  documentMutation,
  eventMutation,
  organizationMutation,
  personMutation,
  placeMutation,
  statementMutation,
  topicMutation,
  unnamedAgentMutation,
];

/** Each subscription brings its own stream; an engine is asked for all the same. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription must have a `subscribe` of its own.');
  },
};

/** The GraphQL schema of all concepts, each field open only to the roles that may ask it. */
export function buildIsnadSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: concepts.flatMap((module) => Object.values(module)) as unknown as [() => void],
    // Reached only through interfaces.
    orphanedTypes: [Topic],
    validate: false,
    pubSub: unused,
  });
  return withRights(withDirectResolvers(schema), fieldRights);
}
