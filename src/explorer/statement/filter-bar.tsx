// The choices that narrow the statements below.
import { useWords } from '../i18n/language.js';
import { acts, forms, type useStatementFilter } from './statement-filter.js';

export function FilterBar({
  of: { chosen, choose, isFiltered },
}: {
  of: ReturnType<typeof useStatementFilter>;
}) {
  const t = useWords();
  return (
    <div className="actions filter-bar">
      <label className="label">
        {t('filter.act')}
        <select
          className="field"
          value={chosen.act ?? ''}
          onChange={({ target }) => choose({ act: acts.find((act) => act === target.value) ?? null })}
        >
          <option value="">{t('filter.any')}</option>
          {acts.map((act) => (
            <option key={act} value={act}>
              {t(`act.${act}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="label">
        {t('filter.form')}
        <select
          className="field"
          value={chosen.form ?? ''}
          onChange={({ target }) => choose({ form: forms.find((form) => form === target.value) ?? null })}
        >
          <option value="">{t('filter.any')}</option>
          {forms.map((form) => (
            <option key={form} value={form}>
              {t(`form.${form}`)}
            </option>
          ))}
        </select>
      </label>
      <DateField label={t('filter.from')} value={chosen.from} onChange={(from) => choose({ from })} />
      <DateField label={t('filter.to')} value={chosen.to} onChange={(to) => choose({ to })} />
      {isFiltered && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => choose({ act: null, form: null, from: null, to: null })}
        >
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}

/** A date as precise as one likes: 2024, 2024-07 or 2024-07-19. */
export function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (date: string | null) => void;
}) {
  return (
    <label className="label">
      {label}
      <input
        className="field date-field"
        dir="ltr"
        inputMode="numeric"
        placeholder="2024-07-19"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        defaultValue={value ?? ''}
        key={value}
        onBlur={({ target }) => target.value !== (value ?? '') && onChange(target.value || null)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && onChange(currentTarget.value || null)}
      />
    </label>
  );
}
