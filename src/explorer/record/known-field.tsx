// Somebody or something that the graph has, found by a name in either language.
import type { SearchType } from '../api/operations.generated.js';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import type { Known } from './statement-draft.js';

export function KnownField({
  label,
  types,
  known,
  onChange,
}: {
  label: string;
  types: SearchType[];
  known: readonly Known[];
  /** One, where at most one is wanted: whoever is chosen next takes its place. */
  onChange: (known: readonly Known[]) => void;
}) {
  const t = useWords();
  return (
    <div className="record-known">
      {known.length > 0 && (
        <ul className="record-chosen">
          {known.map(({ id, name }) => (
            <li key={id} className="tag record-tag">
              <Isolated>{name}</Isolated>
              <button
                type="button"
                className="record-remove"
                aria-label={t('record.remove', { name: `\u2068${name}\u2069` })}
                onClick={() => onChange(known.filter((one) => one.id !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <SearchBox
        label={label}
        types={types}
        onChoose={(id, name) => onChange([...known.filter((one) => one.id !== id), { id, name }])}
      />
    </div>
  );
}
