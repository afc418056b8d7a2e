// The history at the end of each page: asked for when it is opened.
import { parseAsBoolean, useQueryState } from 'nuqs';
import { lazy, Suspense } from 'react';
import { Waiting } from '../api/answered.js';
import { useWords } from '../i18n/language.js';
import { useAsOf } from './as-of.js';

const NodeHistory = lazy(() => import('./node-history.js'));

/** Nothing where the page is shown as it was: the history is that of the present. */
export function HistoryDisclosure({ id }: { id: string }) {
  const t = useWords();
  const asOf = useAsOf();
  const [open, setOpen] = useQueryState('history', parseAsBoolean.withDefault(false));
  if (asOf !== null) return null;
  return (
    <details
      className="history"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setOpen(currentTarget.open || null)}
    >
      <summary>{t('history.title')}</summary>
      {open && (
        <Suspense fallback={<Waiting />}>
          <NodeHistory id={id} />
        </Suspense>
      )}
    </details>
  );
}
