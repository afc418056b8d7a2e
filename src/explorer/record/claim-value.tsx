// What a claim says where that is not an entity: words, a number with its unit, a date.
import { useWords } from '../i18n/language.js';
import type { ClaimDraft } from './claim-draft.js';
import { DateInput } from './text-inputs.js';

export function ClaimValue({
  draft,
  change,
}: {
  draft: ClaimDraft;
  change: (part: Partial<ClaimDraft>) => void;
}) {
  const t = useWords();
  return (
    <>
      <label className="label record-label">
        {t('record.value.text')}
        <input
          className="field"
          dir="auto"
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
      <div className="record-row">
        <label className="label">
          {t('record.value.number')}
          <input
            className="field record-number"
            type="number"
            step="any"
            dir="ltr"
            value={draft.number}
            onChange={({ target }) => change({ number: target.value })}
          />
        </label>
        <label className="label">
          {t('record.value.unit')}
          <input
            className="field record-unit"
            dir="auto"
            placeholder="people, USD"
            value={draft.unit}
            onChange={({ target }) => change({ unit: target.value })}
          />
        </label>
        <DateInput label={t('record.value.date')} value={draft.date} onChange={(date) => change({ date })} />
      </div>
    </>
  );
}
