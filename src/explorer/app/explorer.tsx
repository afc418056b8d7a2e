// The whole page: which part of it is shown at which address?
import { useQueryState } from 'nuqs';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch, useLocation, useParams } from 'wouter';
import { Waiting } from '../api/answered.js';
import { ClaimPage } from '../claim/claim-page.js';
import { EntityPage } from '../entity/entity-page.js';
import { HomePage } from '../home/home-page.js';
import { useWords } from '../i18n/language.js';
import { SearchPage } from '../search/search-page.js';
import { StatementPage } from '../statement/statement-page.js';
import { idAt, isEntityType } from './address.js';
import { Broken } from './broken.js';
import { Header } from './header.js';
import { MissingPage } from './missing-page.js';
import { useScrollTop } from './use-scroll-top.js';
import './page.css';

// What needs a big library is fetched when it is opened.
const GraphPage = lazy(() => import('../graph/graph-page.js'));
const MapPage = lazy(() => import('../map/map-page.js'));
const TimelinePage = lazy(() => import('../timeline/timeline-page.js'));
const StatisticsPage = lazy(() => import('../statistics/statistics-page.js'));
const ReviewPage = lazy(() => import('../review/review-page.js'));
const ReaderPage = lazy(() => import('../reader/reader-page.js'));
const HistoryPage = lazy(() => import('../history/history-page.js'));
const SamePage = lazy(() => import('../merge/same-page.js'));
const Past = lazy(() => import('../history/past.js'));

export function Explorer() {
  const t = useWords();
  const [path] = useLocation();
  useScrollTop(path);
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Header />
      <Broken>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/search" component={SearchPage} />
            <Route path="/graph" component={GraphPage} />
            <Route path="/timeline" component={TimelinePage} />
            <Route path="/map" component={MapPage} />
            <Route path="/statistics" component={StatisticsPage} />
            <Route path="/history" component={HistoryPage} />
            <Route path="/same" component={SamePage} />
            <Route path="/review" component={ReviewPage} />
            <Route path="/:type/:slug" component={NodePage} />
            <Route>
              <MissingPage />
            </Route>
          </Switch>
        </Suspense>
      </Broken>
      <footer className="footer">
        <Link href="/history">{t('history.title')}</Link>
        <Link href="/same">{t('same.title')}</Link>
        <a href="/graphql">{t('app.api')}</a>
      </footer>
    </>
  );
}

function NodePage() {
  const { type, slug } = useParams<{ type: string; slug: string }>();
  const [asOf] = useQueryState('asOf');
  const page = pageOf(type, idAt(type, slug));
  if (asOf === null || page === null) return page ?? <MissingPage />;
  return (
    <Past key={asOf} asOf={asOf}>
      {page}
    </Past>
  );
}

/** The page of a node; null for a type that has none. */
function pageOf(type: string, id: string | null) {
  if (id === null) return null;
  if (type === 'statement') return <StatementPage key={id} id={id} />;
  if (type === 'document') return <ReaderPage key={id} id={id} />;
  if (type === 'claim') return <ClaimPage key={id} id={id} />;
  return isEntityType(type) ? <EntityPage key={id} id={id} /> : null;
}
