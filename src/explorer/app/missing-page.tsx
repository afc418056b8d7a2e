// What is at an address where nothing is? A way on, and what was there once.
import { useAsOf } from '../history/as-of.js';
import { HistoryDisclosure } from '../history/history-disclosure.js';
import { useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { Page } from './page.js';

/** `id`: what the address would show. */
export function MissingPage({ id }: { id?: string }) {
  const t = useWords();
  const asOf = useAsOf();
  if (asOf !== null)
    return (
      <Page title={t('past.missing')}>
        <p>{t('past.missing.text')}</p>
      </Page>
    );
  return (
    <Page title={t('missing.title')}>
      <p>{t('missing.text')}</p>
      <SearchBox size="large" />
      {id !== undefined && <HistoryDisclosure id={id} />}
    </Page>
  );
}
