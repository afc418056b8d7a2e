// Which credentials does this server take? The keys of its graph, the one of its settings, and the tokens of its provider.
import type { Logger } from 'pino';
import { isSecret } from '../domain/rights/api-key.js';
import { ApiKeys } from '../domain/rights/api-keys.js';
import { KnownKeys } from '../domain/rights/known-keys.js';
import type { Graph } from '../graph/graph.js';
import { adminKey } from '../server/auth/admin-key.js';
import type { AuthSettings } from '../server/auth/auth-settings.js';
import { type Authenticate, authenticator } from '../server/auth/authenticate.js';

/** `graph` gives the graph at the moment, or throws GRAPH_UNAVAILABLE: a key is then not taken for a wrong one. */
export async function authentication(
  settings: AuthSettings,
  graph: () => Graph,
  log: Logger,
): Promise<Authenticate> {
  const keys = new KnownKeys(async (hash) => new ApiKeys(graph()).find(hash));
  return authenticator(
    [
      ...(settings.adminKey === null ? [] : [adminKey(settings.adminKey)]),
      (credential) => (isSecret(credential) ? keys.callerOf(credential) : null),
      // Read only where it is used: each library takes part of the start.
      ...(settings.oidc === null
        ? []
        : [(await import('../server/auth/oidc.js')).oidcTokens(settings.oidc, log)]),
    ],
    settings.reading,
  );
}
