// The timeline on the page of an entity: what is dragged across filters the statements below.
import type { EntityPageQuery } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import type { useStatementFilter } from '../statement/statement-filter.js';
import { datesOf, windowOf } from './time-window.js';
import { TimelineDrawing } from './timeline-drawing.js';
import { extentOf } from './timeline-layout.js';
import { TimelineTable } from './timeline-table.js';
import { nodesOf, useItems } from './use-items.js';

export default function EntityTimeline({
  timeline,
  chosen: { chosen, choose },
}: {
  timeline: NonNullable<EntityPageQuery['timeline']>;
  chosen: ReturnType<typeof useStatementFilter>;
}) {
  const t = useWords();
  const items = useItems()(nodesOf(timeline));
  const window = windowOf(chosen.from, chosen.to, extentOf(items));
  return (
    <>
      <TimelineDrawing items={items} window={window} onBrush={(next) => choose(datesOf(next))} />
      <p className="timeline-foot">
        {window && (
          <button type="button" className="quiet-button" onClick={() => choose({ from: null, to: null })}>
            {t('timeline.all')}
          </button>
        )}
        <span className="tag">{t('timeline.hint')}</span>
      </p>
      <TimelineTable items={items} />
    </>
  );
}
