// The end of a list that has more: how much is shown, and a button for the next page.
import { useState } from 'react';
import type { Failure } from '../api/use-answer.js';
import { useWords } from '../i18n/language.js';

export function More({
  shown,
  total,
  load,
}: {
  shown: number;
  total: number;
  load: () => Promise<Failure | null>;
}) {
  const t = useWords();
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const press = async () => {
    setLoading(true);
    setFailure(await load());
    setLoading(false);
  };
  return (
    <p className="actions">
      <button type="button" className="quiet-button" onClick={press} disabled={loading}>
        {t('more')}
      </button>
      <span className="tag">{t('more.count', { shown, total })}</span>
      {failure && <span role="alert">{failure.message || t('failure.unreachable')}</span>}
    </p>
  );
}
