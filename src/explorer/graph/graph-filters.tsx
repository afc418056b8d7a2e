// The filters of the graph, which are its legend too.
import { useWords } from '../i18n/language.js';
import { DateField } from '../statement/filter-bar.js';
import { colourOf, drawnKinds } from './colours.js';
import type { Picture } from './picture.js';
import { type Filters, hopKinds } from './use-hidden.js';

export function GraphFilters({ picture, of: { chosen, choose } }: { picture: Picture; of: Filters }) {
  const t = useWords();
  const counts = new Map<string, number>();
  for (const { kind } of picture.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const flip = <T extends string>(list: readonly T[], item: T) =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  return (
    <details className="graph-filters" open>
      <summary>{t('graph.filters')}</summary>
      <fieldset>
        <legend>{t('graph.kinds')}</legend>
        {drawnKinds
          .filter((kind) => counts.has(kind))
          .map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!chosen.without.includes(kind)}
                onChange={() => choose({ without: flip(chosen.without, kind) })}
              />
              <span className="graph-dot" style={{ background: colourOf(kind) }} />
              {t(`kinds.${kind}`)} <span className="tag">{counts.get(kind)}</span>
            </label>
          ))}
      </fieldset>
      <details>
        <summary>{t('graph.hops')}</summary>
        <fieldset aria-label={t('graph.hops')}>
          {hopKinds.map((hop) => (
            <label key={hop}>
              <input
                type="checkbox"
                checked={chosen.through.length === 0 || chosen.through.includes(hop)}
                onChange={() => {
                  const all = chosen.through.length === 0 ? [...hopKinds] : chosen.through;
                  const next = flip(all, hop);
                  choose({ through: next.length === hopKinds.length ? [] : next });
                }}
              />
              {t(`hop.${hop}`)}
            </label>
          ))}
        </fieldset>
      </details>
      <div className="actions">
        <DateField label={t('filter.from')} value={chosen.from} onChange={(from) => choose({ from })} />
        <DateField label={t('filter.to')} value={chosen.to} onChange={(to) => choose({ to })} />
      </div>
    </details>
  );
}
