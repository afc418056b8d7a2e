// The choices that narrow the changes below.
import { useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { DateField } from '../statement/filter-bar.js';
import { changeKinds, type useHistoryFilter } from './history-filter.js';
import { Names, NodeName } from './names.js';

export function HistoryFilters({
  of: { chosen, choose, isFiltered },
}: {
  of: ReturnType<typeof useHistoryFilter>;
}) {
  const t = useWords();
  return (
    <>
      <div className="actions filter-bar">
        <label className="label">
          {t('history.filter.kind')}
          <select
            className="field"
            value={chosen.kind ?? ''}
            onChange={({ target }) =>
              choose({ kind: changeKinds.find((kind) => kind === target.value) ?? null })
            }
          >
            <option value="">{t('filter.any')}</option>
            {changeKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`history.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="label">
          {t('history.filter.by')}
          <input
            className="field"
            dir="auto"
            key={chosen.by}
            defaultValue={chosen.by?.replace(/^key:/, '') ?? ''}
            onBlur={({ target }) => choose({ by: target.value.trim() || null })}
            onKeyDown={({ key, currentTarget }) =>
              key === 'Enter' && choose({ by: currentTarget.value.trim() || null })
            }
          />
        </label>
        <DateField label={t('filter.from')} value={chosen.from} onChange={(from) => choose({ from })} />
        <DateField label={t('filter.to')} value={chosen.to} onChange={(to) => choose({ to })} />
        <div className="history-filter-node">
          <SearchBox label={t('history.filter.node')} onChoose={(node) => choose({ node })} />
        </div>
        {isFiltered && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => choose({ kind: null, by: null, from: null, to: null, node: null })}
          >
            {t('filter.clear')}
          </button>
        )}
      </div>
      {chosen.node !== null && (
        <Names ids={[chosen.node]}>
          <h2>
            <NodeName id={chosen.node} />
          </h2>
        </Names>
      )}
    </>
  );
}
