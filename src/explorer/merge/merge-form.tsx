// Saying that two are the same: why, and that is written.
import { type FormEvent, useState } from 'react';
import { type ChangeToldFragment, MergeDocument } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { WriteFailure } from '../write/write-failure.js';

export function MergeForm({
  from,
  into,
  onDone,
}: {
  from: string;
  into: string;
  onDone: (change: ChangeToldFragment) => void;
}) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const { write, writing, failure } = useWrite(MergeDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await write({ from, into, reason: reason.trim() });
    if (data !== null) onDone(data.merge);
  };
  return (
    <form className="same-form" onSubmit={send}>
      <h2>{t('same.merge.title')}</h2>
      <p>{t('same.merge.text')}</p>
      <label className="label">
        {t('same.merge.reason')}
        <input
          className="field"
          dir="auto"
          required
          pattern=".*\S.*"
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <WriteFailure failure={failure} />
      <button type="submit" className="button" disabled={writing}>
        {t('same.merge.do')}
      </button>
    </form>
  );
}
