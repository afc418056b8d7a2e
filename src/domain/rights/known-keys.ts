// Who holds the secret of this API key? The graph is asked at most every two seconds for each key, so that a key that was
// revoked is refused soon, on every server, and requests do not wait for it each time.
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Caller } from '../change/role.js';
import { type ApiKey, hashOf, stateOf } from './api-key.js';

const KEPT_MS = 2_000;

export class KnownKeys {
  // Holds only keys that there are, so whoever sends wrong ones cannot make it grow.
  private readonly kept = new Map<string, { key: ApiKey; until: number }>();

  /** `find` gives the key whose secret has a hash, or null. */
  constructor(private readonly find: (hash: string) => Promise<ApiKey | null>) {}

  /** Who holds it. Fails with UNAUTHENTICATED where it is unknown, revoked or expired, and as `find` does. */
  async callerOf(secret: string): Promise<Caller> {
    const key = await this.keyOf(hashOf(secret));
    if (key === null) throw refused('The API key must be one of this graph, but is unknown.');
    const state = stateOf(key, new Date());
    if (state === 'active') return { id: `key:${key.name}`, role: key.role };
    const ended = state === 'revoked' ? `was revoked on ${key.revokedAt}` : `expired on ${key.expiresAt}`;
    throw refused(`The API key ${key.name} ${ended}.`);
  }

  private async keyOf(hash: string): Promise<ApiKey | null> {
    const known = this.kept.get(hash);
    if (known !== undefined && Date.now() < known.until) return known.key;
    const key = await this.find(hash);
    if (key === null) this.kept.delete(hash);
    else this.kept.set(hash, { key, until: Date.now() + KEPT_MS });
    return key;
  }
}

function refused(what: string): IsnadError {
  return new IsnadError(
    ErrorCode.UNAUTHENTICATED,
    `${what} Ask an admin for a new one: \`npx isnad key create\`.`,
  );
}
