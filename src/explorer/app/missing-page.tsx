// What is at an address where nothing is? A way on.
import { useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { Page } from './page.js';

export function MissingPage() {
  const t = useWords();
  return (
    <Page title={t('missing.title')}>
      <p>{t('missing.text')}</p>
      <SearchBox size="large" />
    </Page>
  );
}
