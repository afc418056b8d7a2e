// Not sure whether two are the same? Then that is what is written: a guess, how sure it is, and why.
import { type FormEvent, useState } from 'react';
import { type ChangeToldFragment, SuggestSameDocument } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { WriteFailure } from '../write/write-failure.js';

const steps = [
  ['maybe', 0.3],
  ['likely', 0.6],
  ['almost', 0.9],
] as const;

export function SuggestForm({
  one,
  other,
  onDone,
}: {
  one: string;
  other: string;
  onDone: (change: ChangeToldFragment) => void;
}) {
  const t = useWords();
  const [confidence, setConfidence] = useState<number>(0.6);
  const [reason, setReason] = useState('');
  const { write, writing, failure } = useWrite(SuggestSameDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim();
    const { data } = await write({ id: one, other, confidence, reason: why === '' ? null : why });
    if (data !== null) onDone(data.suggestSame);
  };
  return (
    <form className="same-form" onSubmit={send}>
      <h2>{t('same.guess.title')}</h2>
      <p>{t('same.guess.text')}</p>
      <fieldset className="same-steps">
        <legend>{t('same.guess.sure')}</legend>
        {steps.map(([name, value]) => (
          <label key={name}>
            <input
              type="radio"
              name="confidence"
              checked={confidence === value}
              onChange={() => setConfidence(value)}
            />{' '}
            {t(`same.guess.${name}`)}
          </label>
        ))}
      </fieldset>
      <label className="label">
        {t('same.guess.reason')}
        <input
          className="field"
          dir="auto"
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <WriteFailure failure={failure} />
      <button type="submit" className="quiet-button" disabled={writing}>
        {t('same.guess.do')}
      </button>
    </form>
  );
}
