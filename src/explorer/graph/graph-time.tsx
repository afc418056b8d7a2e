// The time of what is in the graph: what is dragged across is all that the graph shows.
import { useMemo } from 'react';
import { useWords } from '../i18n/language.js';
import { datesOf, windowOf } from '../timeline/time-window.js';
import { TimelineDrawing } from '../timeline/timeline-drawing.js';
import { type ItemKind, made } from '../timeline/timeline-items.js';
import { extentOf } from '../timeline/timeline-layout.js';
import type { Picture } from './picture.js';
import type { Filters } from './use-hidden.js';

/** More would be a wall of bars. */
const MOST = 150;
const kinds: readonly string[] = ['Event', 'Statement', 'Document'];

export function GraphTime({
  picture,
  of: { chosen, choose },
  onOpen,
}: {
  picture: Picture;
  of: Filters;
  onOpen: (id: string) => void;
}) {
  const t = useWords();
  const all = useMemo(
    () =>
      [...picture.nodes.values()]
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ id, kind, label, date }) => made(id, kind as ItemKind, label, date, null) ?? [])
        .sort((a, b) => a.from - b.from),
    [picture],
  );
  if (all.length < 2) return null;
  const items = all.slice(0, MOST);
  const window = windowOf(chosen.from, chosen.to, extentOf(items));
  return (
    <details className="graph-time" open>
      <summary>{t('entity.timeline')}</summary>
      <TimelineDrawing
        items={items}
        window={window}
        onBrush={(next) => choose(datesOf(next))}
        onOpen={onOpen}
      />
      <p className="timeline-foot">
        {window && (
          <button type="button" className="quiet-button" onClick={() => choose({ from: null, to: null })}>
            {t('timeline.all')}
          </button>
        )}
        <span className="tag">{t('timeline.hint')}</span>
        {all.length > MOST && <span className="tag">{t('timeline.cut', { count: MOST })}</span>}
      </p>
    </details>
  );
}
