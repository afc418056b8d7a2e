// How does the page ask the server? As any other client: GraphQL over HTTP, with a cache that knows each node by its id.
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from 'urql';
import { possibleTypes } from './operations.generated.js';

/** Parts of an answer that have no id of their own live inside the node that they were read with. */
const embedded = [
  ...['AttributionChain', 'ChainLink', 'ClaimValue', 'CoOccurrenceEdge', 'ExternalId', 'Highlight', 'Hop'],
  ...['IntRange', 'Name', 'OriginCount', 'PageInfo', 'ParticipationEdge', 'Path', 'SearchEdge', 'StatGroup'],
  ...['StatementText', 'Subgraph', 'TimelineEdge', 'TimelineEntry'],
  ...[
    'Claim',
    'CoOccurrence',
    'Document',
    'Entity',
    'Event',
    'Organization',
    'Participation',
    'Passage',
  ].flatMap(connection),
  ...['Person', 'Place', 'Search', 'Statement', 'Timeline', 'UnnamedAgent'].flatMap(connection),
];

function connection(of: string): string[] {
  return [`${of}Connection`, `${of}Edge`];
}

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange({ possibleTypes, keys: Object.fromEntries(embedded.map((type) => [type, () => null])) }),
    fetchExchange,
  ],
});
