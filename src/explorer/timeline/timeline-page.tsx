// The timeline of whomever and whatever the reader puts on it; of everything, before that.
import { parseAsArrayOf, parseAsString, useQueryState, useQueryStates } from 'nuqs';
import { useRef } from 'react';
import { Answered } from '../api/answered.js';
import { TimelineOfAllDocument, TimelineOfDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Page } from '../app/page.js';
import { timeInWords } from '../date/time-in-words.js';
import { Isolated } from '../design/bidi.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { DateField } from '../statement/filter-bar.js';
import { TakeAway } from '../take-away/take-away.js';
import { datesOf, windowOf } from './time-window.js';
import { TimelineDrawing } from './timeline-drawing.js';
import type { TimelineItem } from './timeline-items.js';
import { extentOf } from './timeline-layout.js';
import { TimelineTable } from './timeline-table.js';
import { timelineTakeAway } from './timeline-take-away.js';
import { type Undatable, Undated, undatedItem, useUndated } from './undated.js';
import { nodesOf, useItems } from './use-items.js';

export default function TimelinePage() {
  const t = useWords();
  const [of, setOf] = useQueryState(
    'of',
    parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' }),
  );
  return (
    <Page title={t('timeline.title')}>
      <div className="timeline-add">
        <SearchBox label={t('timeline.add')} onChoose={(id) => setOf([...new Set([...of, id])])} />
      </div>
      {of.length === 0 ? (
        <All />
      ) : (
        <Of of={of} onRemove={(id) => setOf(of.filter((other) => other !== id))} />
      )}
    </Page>
  );
}

function All() {
  const t = useWords();
  const { language } = useLanguage();
  const items = useItems();
  const answer = useAnswer(TimelineOfAllDocument, { lang: language });
  return (
    <Answered answer={answer}>
      {({ events, statements, lastEvents, lastStatements }) => {
        const nodes = [...events.edges, ...statements.edges].map(({ node }) => node);
        const undated = [
          ...lastEvents.edges.map(({ node }) => node).filter(({ start }) => start === null),
          ...lastStatements.edges.map(({ node }) => node).filter(({ saidOn }) => saidOn === null),
        ];
        const shown = items(nodes);
        const isCut = events.totalCount + statements.totalCount > nodes.length;
        return (
          <>
            <p className="tag">
              {t('timeline.of')} {t('timeline.everything')}
            </p>
            <Timeline items={shown} undated={undated} of={t('timeline.everything')} isCut={isCut} />
            <Undated nodes={undated} />
          </>
        );
      }}
    </Answered>
  );
}

function Of({ of, onRemove }: { of: readonly string[]; onRemove: (id: string) => void }) {
  const t = useWords();
  const { language } = useLanguage();
  const items = useItems();
  const undated = useUndated(of);
  const answer = useAnswer(TimelineOfDocument, { of: of.slice(0, 100), lang: language });
  return (
    <Answered answer={answer}>
      {({ timeline, nodes }) => (
        <>
          <ul className="timeline-of">
            {nodes.map(
              (node) =>
                node &&
                'name' in node && (
                  <li key={node.id}>
                    <button
                      type="button"
                      className="quiet-button"
                      aria-label={t('timeline.remove', { name: node.name })}
                      onClick={() => onRemove(node.id)}
                    >
                      <Isolated>{node.name}</Isolated> <span aria-hidden="true">×</span>
                    </button>
                  </li>
                ),
            )}
          </ul>
          <Timeline
            items={items(nodesOf(timeline))}
            undated={undated}
            of={nodes
              .flatMap((node) => (node && 'name' in node ? [`\u2068${node.name}\u2069`] : []))
              .join(' · ')}
            isCut={timeline.totalCount > timeline.edges.length}
          />
          <Undated nodes={undated} />
        </>
      )}
    </Answered>
  );
}

function Timeline({
  items,
  undated,
  of,
  isCut,
}: {
  items: readonly TimelineItem[];
  undated: readonly Undatable[];
  of: string;
  isCut: boolean;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const drawing = useRef<HTMLDivElement>(null);
  const [{ from, to }, choose] = useQueryStates(
    { from: parseAsString, to: parseAsString },
    { history: 'push' },
  );
  const window = windowOf(from, to, extentOf(items));
  const inside = window ? items.filter((item) => item.to > window.from && item.from < window.to) : items;
  const view = {
    items: inside,
    undated: undated.map(undatedItem),
    title: `${t('timeline.title')}: ${of}`,
    notes: timeInWords({ from, to }, t, localeOf(language)),
    drawing: () => drawing.current!,
  };
  return (
    <>
      <div className="actions filter-bar">
        <DateField label={t('filter.from')} value={from} onChange={(date) => choose({ from: date })} />
        <DateField label={t('filter.to')} value={to} onChange={(date) => choose({ to: date })} />
        {window && (
          <button type="button" className="quiet-button" onClick={() => choose({ from: null, to: null })}>
            {t('timeline.all')}
          </button>
        )}
        <TakeAway name="timeline" of={timelineTakeAway(view, t)} />
        <span className="tag">{t('timeline.hint')}</span>
      </div>
      <TimelineDrawing
        items={items}
        window={window}
        onBrush={(next) => choose(datesOf(next))}
        part={drawing}
      />
      {isCut && <p className="tag">{t('timeline.cut', { count: items.length })}</p>}
      <TimelineTable items={inside} />
    </>
  );
}
