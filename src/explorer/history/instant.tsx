// When was it written? In the reader's own time zone, as clocks beside them say it.
import { localeOf, useLanguage } from '../i18n/language.js';

/** `exact` adds the seconds: two writes may lie within one minute. */
export function Instant({ at, exact = false }: { at: string; exact?: boolean }) {
  const locale = localeOf(useLanguage().language);
  const timeStyle = exact ? 'medium' : 'short';
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle }).format(new Date(at));
  return (
    <time dateTime={at} title={at}>
      <bdi>{words}</bdi>
    </time>
  );
}
