// The graph: start from anything, open neighbours step by step, ask for ways between two, and ask every join why.
import { parseAsString, useQueryState } from 'nuqs';
import { useRef, useState } from 'react';
import { Page } from '../app/page.js';
import { timeInWords } from '../date/time-in-words.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import { TakeAway } from '../take-away/take-away.js';
import { GraphFilters } from './graph-filters.js';
import { GraphTable } from './graph-table.js';
import { graphTakeAway } from './graph-take-away.js';
import { GraphTime } from './graph-time.js';
import { type Drawing, GraphView } from './graph-view.js';
import { Selected } from './selected.js';
import { type Selection, selectionOf } from './selection.js';
import { useFilters, useHidden } from './use-hidden.js';
import { usePicture } from './use-picture.js';
import './graph.css';

export default function GraphPage() {
  const t = useWords();
  const { language } = useLanguage();
  const [start, setStart] = useQueryState('start', parseAsString);
  const [chosen, choose] = useQueryState('chosen', parseAsString);
  const [selection, setSelection] = useState<Selection | null>(null);
  const drawing = useRef<Drawing | null>(null);
  const filters = useFilters();
  const { picture, known, note, past, future, undo, redo, expand, findPath, remove, keep } = usePicture(
    start,
    filters.chosen.through,
    drawing,
  );
  const hidden = useHidden(picture, filters.chosen);
  const select = (next: Selection | null) => {
    setSelection(next);
    void choose(next?.key ?? null);
  };
  const current = selection ?? selectionOf(chosen, picture);
  const add = (id: string) => {
    if (picture.nodes.size === 0) void setStart(id);
    else void expand(id);
    select({ kind: 'node', key: id });
  };
  const isEmpty = picture.nodes.size === 0;
  const shown = () => {
    const positions = drawing.current?.positions() ?? new Map();
    return {
      nodes: [...picture.nodes.values()]
        .filter(({ id }) => !hidden.nodes.has(id))
        .map((node) => ({ ...node, ...(positions.get(node.id) ?? { x: 0, y: 0, pinned: false }) })),
      joins: [...picture.joins.values()].filter(({ key }) => !hidden.joins.has(key)),
    };
  };
  const begun = start === null ? undefined : picture.nodes.get(start)?.label;
  const title = begun === undefined ? t('graph.title') : `${t('graph.title')}: \u2068${begun}\u2069`;
  const notes = timeInWords(filters.chosen, t, localeOf(language));
  return (
    <Page title={t('graph.title')}>
      <div className="actions graph-bar">
        <div className="graph-start">
          <SearchBox label={t('graph.start')} onChoose={add} />
        </div>
        <button type="button" className="quiet-button" disabled={past.length === 0} onClick={undo}>
          {t('graph.undo')}
        </button>
        <button type="button" className="quiet-button" disabled={future.length === 0} onClick={redo}>
          {t('graph.redo')}
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={isEmpty}
          onClick={() => drawing.current?.arrange()}
        >
          {t('graph.layout')}
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={isEmpty}
          onClick={() => drawing.current?.fit()}
        >
          {t('graph.fit')}
        </button>
        <TakeAway name="graph" isDisabled={isEmpty} of={graphTakeAway(shown, title, notes, t)} />
      </div>
      <p className="graph-note" role="status">
        {note}
      </p>
      {isEmpty && start === null && <p className="nothing">{t('graph.empty')}</p>}
      <div className="graph">
        <GraphView
          picture={picture}
          known={known}
          hidden={hidden}
          selection={current}
          onSelect={select}
          onMoved={() => void keep()}
          drawing={drawing}
        />
        <aside className="graph-panel" aria-label={t('graph.selected')}>
          <Selected
            picture={picture}
            selection={current}
            actions={{
              expand: (id) => void expand(id),
              findPath: (a, b) => void findPath(a, b),
              remove,
              select,
            }}
          />
          <GraphFilters picture={picture} of={filters} />
        </aside>
      </div>
      <GraphTime picture={picture} of={filters} onOpen={(id) => select({ kind: 'node', key: id })} />
      <GraphTable picture={picture} hidden={hidden.nodes} onSelect={select} />
    </Page>
  );
}
