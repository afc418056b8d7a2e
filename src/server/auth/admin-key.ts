// Is a credential the key that the setting ISNAD_ADMIN_KEY holds?
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Verify } from './authenticate.js';

/** Takes the key of the setting for an admin's. */
export function adminKey(key: string): Verify {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = digest(key);
  // How long the comparison takes must not tell how much of a guess is right.
  return (credential) =>
    timingSafeEqual(digest(credential), expected)
      ? Promise.resolve({ id: 'setting:ISNAD_ADMIN_KEY', role: 'admin' })
      : null;
}
