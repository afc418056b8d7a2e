import 'reflect-metadata';
import type { GraphQuery } from '../graph/query.js';
import { changeById, changes } from './change/changes.query.js';
import { claims } from './claim/claims.query.js';
import { coOccurrences } from './co-occurrence/co-occurrences.query.js';
import { documentById, documents } from './document/documents.query.js';
import { eventById, events } from './event/events.query.js';
import { mergeSuggestions } from './merge-suggestion/merge-suggestions.query.js';
import { neighborhood } from './neighborhood/neighborhood.query.js';
import { nodeById, nodesById } from './node/nodes.query.js';
import { organizations } from './organization/organizations.query.js';
import { paths } from './path/paths.query.js';
import { people } from './person/people.query.js';
import { personById } from './person/person.query.js';
import { places } from './place/places.query.js';
import { reviewCounts } from './review/review-counts.query.js';
import { reviewQueue } from './review/review-queue.query.js';
import { search } from './search/search.query.js';
import { statementById, statements } from './statement/statements.query.js';
import { statementStats } from './statistics/statement-stats.query.js';
import { timeline } from './timeline/timeline.query.js';
import { unnamedAgents } from './unnamed-agent/unnamed-agents.query.js';

/** Every question that the API asks the database: one for each root field. */
export const queries: readonly GraphQuery<unknown>[] = [
  nodeById,
  nodesById,
  personById,
  people,
  organizations,
  unnamedAgents,
  eventById,
  events,
  places,
  statementById,
  statements,
  claims,
  documentById,
  documents,
  search,
  paths,
  neighborhood,
  timeline,
  coOccurrences,
  statementStats,
  mergeSuggestions,
  changes,
  changeById,
  reviewQueue,
  reviewCounts,
];
