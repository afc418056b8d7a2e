// How does the page ask for a graph that is not the present one, as it was or as it would be? Without the cache, in which a node is one thing.
import { Client, fetchExchange } from 'urql';
import { keptCredential } from '../credential/kept-credential.js';
import { headersFor } from './client.js';

/** Asks as whoever is signed in now. */
export function uncachedClient(): Client {
  const headers = headersFor(keptCredential());
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers },
    exchanges: [fetchExchange],
  });
}
