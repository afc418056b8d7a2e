// How many people are they, in words?
import type { AgentBadgeFragment } from '../api/operations.generated.js';
import type { useWords } from '../i18n/language.js';

export type Headcount = Extract<AgentBadgeFragment, { __typename: 'UnnamedAgent' }>['headcount'];

/** As stated: exactly, about, between, at least; or that it is not stated. */
export function headcountInWords(headcount: Headcount, t: ReturnType<typeof useWords>): string {
  const { min, max, approximate } = headcount ?? { min: null, max: null, approximate: false };
  if (min === null && max === null) return t('agent.headcount.none');
  if (min === null) return t('agent.headcount.most', { max });
  if (max === null) return t('agent.headcount.least', { min });
  if (min !== max) return t('agent.headcount.range', { min, max });
  return approximate ? t('agent.headcount.about', { count: min }) : t('agent.headcount', { count: min });
}
