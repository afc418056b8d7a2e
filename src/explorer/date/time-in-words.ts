// From when to when, in words: for a view that shows only that time.
import type { useWords } from '../i18n/language.js';
import { dateInWords } from './partial-date.js';

/** One line, or none where no time was chosen. */
export function timeInWords(
  { from, to }: { from: string | null; to: string | null },
  t: ReturnType<typeof useWords>,
  locale: string,
): string[] {
  if (from !== null && to !== null)
    return [t('take.time', { from: dateInWords(from, locale), to: dateInWords(to, locale) })];
  if (from !== null) return [t('take.since', { from: dateInWords(from, locale) })];
  return to === null ? [] : [t('take.until', { to: dateInWords(to, locale) })];
}
