// The small fields that both forms have.
import { useWords } from '../i18n/language.js';

/** A date as precise as it is known: 2024, 2024-07 or 2024-07-19. */
export function DateInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (date: string) => void;
}) {
  return (
    <label className="label record-label">
      {label}
      <input
        className="field date-field"
        dir="ltr"
        inputMode="numeric"
        placeholder="2024-07-19"
        pattern="\s*\d{4}(-\d{2}(-\d{2})?)?\s*"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

/** Why it is recorded, for whoever reads the history. */
export function NoteInput({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const t = useWords();
  return (
    <label className="label record-label">
      {t('record.note')}
      <input className="field" dir="auto" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
