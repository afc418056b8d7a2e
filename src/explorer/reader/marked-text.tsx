// A text with every passage marked. A plain mark keeps Arabic letters joined where it begins or ends inside a word; thousands
// are painted as highlights instead, which take no elements.
import { type MouseEvent, memo, type RefObject, useCallback, useEffect, useMemo } from 'react';
import { directionOf } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { lookOf, looks } from './look.js';
import { markText, paragraphsOf, passagesAt, placePassages } from './mark-text.js';
import { showPlace } from './show-place.js';
import { offsetAtPoint, rangeOf } from './text-place.js';
import { paintsHighlights, useHighlights } from './use-highlights.js';
import type { Passages } from './use-passages.js';
import { useWordKeys } from './use-word-keys.js';

export const MarkedText = memo(function MarkedText({
  text,
  document,
  language,
  passages,
  chosen,
  kindred,
  onChoose,
  onShow,
  label,
  column,
}: {
  text: string;
  document: string;
  language: string;
  passages: Passages;
  chosen: string;
  /** Passages that show the same statements as the chosen one, in this text or the one beside it. */
  kindred: ReadonlySet<string>;
  onChoose: (passage: string) => void;
  /** Told before the chosen passage comes into sight. */
  onShow: (column: HTMLElement) => void;
  label: string;
  column: RefObject<HTMLElement | null>;
}) {
  const t = useWords();
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const placed = useMemo(() => placePassages(text, passages.known), [text, passages.known]);
  const painted = paintsHighlights(passages.total);
  const stretches = useMemo(() => markText(paragraphs, placed), [paragraphs, placed]);
  const look = useCallback((here: readonly string[]) => lookOf(here, chosen, kindred), [chosen, kindred]);
  useHighlights(painted, column, stretches, look);
  useWordKeys(column);

  const place = placed.find(({ id }) => id === chosen);
  const [from, to] = [place?.from, place?.to];
  useEffect(() => {
    if (column.current === null || from === undefined || to === undefined) return;
    onShow(column.current);
    const range = rangeOf(column.current, from, to);
    if (range) showPlace(column.current, range);
  }, [column, from, to, onShow]);

  /** The shortest passage here; chosen already, the next longer one. */
  const choose = ({ target, clientX, clientY }: MouseEvent) => {
    // Whoever selects words does not choose a passage.
    if (window.getSelection()?.isCollapsed === false) return;
    const mark = (target as HTMLElement).closest<HTMLElement>('mark')?.dataset.passages?.split(' ');
    const at = painted && column.current ? offsetAtPoint(column.current, clientX, clientY) : null;
    const here = mark ?? (at === null ? [] : passagesAt(placed, at));
    if (here.length > 0) onChoose(here[(here.indexOf(chosen) + 1) % here.length]!);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the panel beside the text steps through the passages with the keyboard
    <section
      className="reader-text"
      ref={column}
      lang={language}
      dir={directionOf(language)}
      aria-label={label}
      aria-description={t('reader.keys')}
      data-document={document}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      onClick={choose}
    >
      {paragraphs.map(({ at, text: whole }, index) => (
        <p key={at} data-at={at}>
          {painted
            ? whole
            : stretches[index]!.map(({ text: words, passages: here }, place) =>
                here.length === 0 ? (
                  words
                ) : (
                  <mark
                    // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a paragraph never move
                    key={place}
                    data-passages={here.join(' ')}
                    className={looks[look(here)]}
                  >
                    {words}
                  </mark>
                ),
              )}
        </p>
      ))}
    </section>
  );
});
