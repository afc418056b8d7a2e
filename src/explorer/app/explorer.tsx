// The whole page: which part of it is shown at which address?
import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation, useParams } from 'wouter';
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
const ReaderPage = lazy(() => import('../reader/reader-page.js'));

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
            <Route path="/:type/:slug" component={NodePage} />
            <Route component={MissingPage} />
          </Switch>
        </Suspense>
      </Broken>
      <footer className="footer">
        <a href="/graphql">{t('app.api')}</a>
      </footer>
    </>
  );
}

function NodePage() {
  const { type, slug } = useParams<{ type: string; slug: string }>();
  const id = idAt(type, slug);
  if (type === 'statement') return <StatementPage key={id} id={id} />;
  if (type === 'document') return <ReaderPage key={id} id={id} />;
  if (type === 'claim') return <ClaimPage key={id} id={id} />;
  if (isEntityType(type)) return <EntityPage key={id} id={id} />;
  return <MissingPage />;
}
