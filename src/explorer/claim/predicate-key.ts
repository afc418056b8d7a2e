// Which words say a predicate, affirmed or denied?
import type { ClaimLabelFragment } from '../api/operations.generated.js';
import { en, type WordKey } from '../i18n/en.js';

/** A predicate that this page has no words for yet is shown as it is called. */
export function predicateKey({
  predicate,
  polarity,
}: Pick<ClaimLabelFragment, 'predicate' | 'polarity'>): WordKey {
  const key = `${polarity === 'DENIED' ? 'denied' : 'predicate'}.${predicate}`;
  return (key in en ? key : predicate) as WordKey;
}
