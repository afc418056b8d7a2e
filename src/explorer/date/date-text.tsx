// A date, or the time from one to another, in words.
import { localeOf, useLanguage } from '../i18n/language.js';
import { dateInWords } from './partial-date.js';

export function DateText({ from, to }: { from: string; to?: string | null }) {
  const locale = localeOf(useLanguage().language);
  return (
    <>
      <time dateTime={from}>{dateInWords(from, locale)}</time>
      {to && to !== from && (
        <>
          {' – '}
          <time dateTime={to}>{dateInWords(to, locale)}</time>
        </>
      )}
    </>
  );
}
