// Under which key is a request to be done once, however often it is sent?
import { badInput } from '../../error/isnad-error.js';

const LONGEST = 200;

/** The value of an `Idempotency-Key` header, or null where there is none. Fails with BAD_USER_INPUT. */
export function idempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const key = [header].flat().join(', ');
  if (key.length >= 1 && key.length <= LONGEST) return key;
  throw badInput('Idempotency-Key', `1 to ${LONGEST} characters`, key);
}
