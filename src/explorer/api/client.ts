// How does the page ask the server? As any other client: GraphQL over HTTP, with a cache that knows each node by its id.
import { type Cache, cacheExchange } from '@urql/exchange-graphcache';
import { Client, type CombinedError, fetchExchange, mapExchange } from 'urql';
import { embeddedTypes, mutationFields, possibleTypes } from './operations.generated.js';

/** A client with a cache of its own, since what one credential may see another one may not. `onError` hears of every error. */
export function makeClient(credential: string | null, onError: (error: CombinedError) => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headersFor(credential) }),
    exchanges: [
      mapExchange({ onError }),
      cacheExchange({
        possibleTypes,
        keys: Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
        updates: { Mutation: Object.fromEntries(mutationFields.map((field) => [field, askAnew])) },
      }),
      fetchExchange,
    ],
  });
}

/** The headers that say who asks. */
export function headersFor(credential: string | null): Record<string, string> {
  return credential === null ? {} : { authorization: `Bearer ${credential}` };
}

/**
 * What is on the page is asked for anew, the rest when it is opened: one write may change lists, counts, chains and
 * contradictions far away from what it names.
 */
function askAnew(_result: unknown, _args: unknown, cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName !== 'viewer') cache.invalidate('Query', fieldName, args);
}
