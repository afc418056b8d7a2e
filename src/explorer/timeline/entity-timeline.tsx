// The timeline on the page of an entity: what is dragged across filters the statements below.
import { useRef } from 'react';
import type { EntityPageQuery } from '../api/operations.generated.js';
import { timeInWords } from '../date/time-in-words.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import type { useStatementFilter } from '../statement/statement-filter.js';
import { TakeAway } from '../take-away/take-away.js';
import { datesOf, windowOf } from './time-window.js';
import { TimelineDrawing } from './timeline-drawing.js';
import { extentOf } from './timeline-layout.js';
import { TimelineTable } from './timeline-table.js';
import { timelineTakeAway } from './timeline-take-away.js';
import { nodesOf, useItems } from './use-items.js';

export default function EntityTimeline({
  of,
  timeline,
  chosen: { chosen, choose },
}: {
  of: { id: string; name: string };
  timeline: NonNullable<EntityPageQuery['timeline']>;
  chosen: ReturnType<typeof useStatementFilter>;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const drawing = useRef<HTMLDivElement>(null);
  const items = useItems()(nodesOf(timeline));
  const window = windowOf(chosen.from, chosen.to, extentOf(items));
  const inside = window ? items.filter((item) => item.to > window.from && item.from < window.to) : items;
  const title = `${t('timeline.title')}: \u2068${of.name}\u2069`;
  const notes = timeInWords(chosen, t, localeOf(language));
  return (
    <>
      <TimelineDrawing
        items={items}
        window={window}
        onBrush={(next) => choose(datesOf(next))}
        part={drawing}
      />
      <p className="timeline-foot">
        {window && (
          <button type="button" className="quiet-button" onClick={() => choose({ from: null, to: null })}>
            {t('timeline.all')}
          </button>
        )}
        <TakeAway
          name={`timeline-${of.id}`}
          of={timelineTakeAway({ items: inside, title, notes, drawing: () => drawing.current! }, t)}
        />
        <span className="tag">{t('timeline.hint')}</span>
      </p>
      <TimelineTable items={inside} />
    </>
  );
}
