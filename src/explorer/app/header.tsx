// What stands above every page: the name, the search, the ways in, the language and the light.
import { lazy, Suspense } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Who } from '../credential/who.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { isPartialDate } from '../statement/statement-filter.js';
import { CanWrite } from '../write/role.js';
import { ThemeSwitch } from './theme-switch.js';
import './header.css';

const ReviewLink = lazy(() => import('../review/review-link.js'));

const ways = ['graph', 'timeline', 'map', 'statistics'] as const;

export function Header() {
  const t = useWords();
  const { language, setLanguage } = useLanguage();
  const [path] = useLocation();
  const time = timeIn(useSearch());
  const hasOwnSearch = path === '/' || path === '/search';
  return (
    <header className="header">
      <Link href="/" className="wordmark" aria-label={`${t('app.name')}: ${t('app.home')}`}>
        <span lang="en">Isnad</span> <span lang="ar">إسناد</span>
      </Link>
      <div className="header-search">{!hasOwnSearch && <SearchBox />}</div>
      <nav className="header-ways" aria-label={t('app.nav')}>
        {ways.map((way) => (
          <Link
            key={way}
            href={`/${way}${way === 'statistics' ? '' : time}`}
            aria-current={path === `/${way}` ? 'page' : undefined}
          >
            {t(`app.${way}`)}
          </Link>
        ))}
        <CanWrite least="EDITOR">
          <Suspense>
            <ReviewLink />
          </Suspense>
        </CanWrite>
      </nav>
      <div className="header-switches">
        <button
          type="button"
          className="quiet-button"
          lang={language === 'ar' ? 'en' : 'ar'}
          aria-label={t('app.language.label')}
          onClick={() => setLanguage(language === 'ar' ? 'en' : 'ar')}
        >
          {t('app.language')}
        </button>
        <ThemeSwitch />
        <Who />
      </div>
    </header>
  );
}

/** The time that was chosen goes along from view to view. */
function timeIn(search: string): string {
  const chosen = new URLSearchParams(search);
  const time = new URLSearchParams();
  for (const end of ['from', 'to']) {
    const date = chosen.get(end);
    if (date !== null && isPartialDate(date)) time.set(end, date);
  }
  return time.size === 0 ? '' : `?${time}`;
}
