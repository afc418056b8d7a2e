// The one control that takes the current view away as a file. What makes the files is fetched when it is needed.
import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/language.js';
import type { View } from './view.js';

const TakeAwayMenu = lazy(() => import('./take-away-menu.js'));

/** `name` becomes part of the file's name. */
export function TakeAway(props: { name: string; of: View; isDisabled?: boolean }) {
  const t = useWords();
  const meanwhile = (
    <button type="button" className="quiet-button" disabled>
      {t('take.away')}
    </button>
  );
  return (
    <Suspense fallback={meanwhile}>
      <TakeAwayMenu {...props} />
    </Suspense>
  );
}
