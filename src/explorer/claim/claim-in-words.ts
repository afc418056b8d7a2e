// A claim as plain text, for labels and titles.
import type { ClaimLabelFragment } from '../api/operations.generated.js';
import type { useWords } from '../i18n/language.js';
import { predicateKey } from './predicate-key.js';
import { valueInWords } from './value-in-words.js';

/** Each name in its own direction, whatever stands around it. */
export function claimInWords(
  claim: ClaimLabelFragment,
  t: ReturnType<typeof useWords>,
  locale: string,
): string {
  const isolated = (text: string) => `\u2068${text}\u2069`;
  const value = valueInWords(claim.value, t, locale);
  return [
    isolated(claim.subject.name),
    t(predicateKey(claim)),
    ...(value === '' ? [] : [value]),
    ...(claim.object ? [isolated(claim.object.name)] : []),
  ].join(' ');
}
