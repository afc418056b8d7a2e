// A page as it was known at an earlier instant, under a line that says so.
import { type ReactNode, useMemo } from 'react';
import { Provider } from 'urql';
import { Link, useLocation } from 'wouter';
import { uncachedClient } from '../api/uncached-client.js';
import { MissingPage } from '../app/missing-page.js';
import { useCredential } from '../credential/credential.js';
import { useWords } from '../i18n/language.js';
import { AsOfContext } from './as-of.js';
import { Instant } from './instant.js';
import './history.css';

export default function Past({ asOf, children }: { asOf: string; children: ReactNode }) {
  const t = useWords();
  const [path] = useLocation();
  const { viewer } = useCredential();
  // What was known then must not become, in the cache, what is known now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another credential is another client
  const client = useMemo(uncachedClient, [viewer]);
  if (Number.isNaN(Date.parse(asOf))) return <MissingPage />;
  return (
    <>
      <aside className="past" aria-label={t('past.label')}>
        <p>
          <strong>
            {t('past.is')} <Instant at={asOf} exact />
          </strong>{' '}
          {t('past.isNot')}
        </p>
        <Link href={path} className="button">
          {t('past.present')}
        </Link>
        <Link href={`${path}?history=true`} className="button">
          {t('history.title')}
        </Link>
      </aside>
      <AsOfContext value={new Date(asOf).toISOString()}>
        <Provider value={client}>{children}</Provider>
      </AsOfContext>
    </>
  );
}
