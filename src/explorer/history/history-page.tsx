// All that was written, the latest first, narrowed by who, what sort, to what and when; or one change with everything it did.
import { Link } from 'wouter';
import { Page } from '../app/page.js';
import { useWords } from '../i18n/language.js';
import { ChangeList } from './change-list.js';
import { useHistoryFilter } from './history-filter.js';
import { HistoryFilters } from './history-filters.js';
import { OneChange } from './one-change.js';
import './history.css';

export default function HistoryPage() {
  const t = useWords();
  const filter = useHistoryFilter();
  const { change } = filter.chosen;
  return (
    <Page title={t(change === null ? 'history.title' : 'history.one')}>
      {change === null ? (
        <>
          <HistoryFilters of={filter} />
          <ChangeList asked={filter.asked} of={filter.asked.target ?? undefined} none={t('history.none')} />
        </>
      ) : (
        <>
          <OneChange id={change} />
          <p>
            <Link href="/history">{t('history.all')}</Link>
          </p>
        </>
      )}
    </Page>
  );
}
