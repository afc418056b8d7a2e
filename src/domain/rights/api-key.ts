// What is an API key: who holds it, what may it do, and until when?
import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../change/role.js';

export interface ApiKey {
  /** Who holds it, as changes name them: `key:<name>`. A name is never given twice. */
  readonly name: string;
  readonly role: Role;
  /** Instants in ISO 8601; null where it does not expire, or was not revoked. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** What every secret begins with, so that it is known for what it is wherever it turns up. */
const PREFIX = 'isnad_';

/** A new secret of 256 random bits. */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** Whether a credential is meant to be the secret of an API key. */
export function isSecret(credential: string): boolean {
  return credential.startsWith(PREFIX);
}

/**
 * What is stored in place of a secret. One SHA-256 is enough: slow hashes protect what people can guess, and nobody
 * guesses 256 random bits. Being fast, it lets every request be checked, and nobody can load the server with wrong keys.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Where a key stands at an instant. */
export function stateOf({ revokedAt, expiresAt }: ApiKey, now: Date): 'active' | 'revoked' | 'expired' {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'active';
}
