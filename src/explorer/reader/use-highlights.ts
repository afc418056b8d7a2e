// How are thousands of passages marked without an element for each? By highlights that the browser paints over the text: of
// the paragraphs in sight alone, since each change to a highlight costs time for every range that it has.
import { type RefObject, useEffect, useRef } from 'react';
import { type Look, looks } from './look.js';
import type { Stretch } from './mark-text.js';

/** From so many passages on, an element for each is too much. */
const MANY = 400;

/** Whether a text with so many passages is marked by highlights: not where the browser knows none. */
export function paintsHighlights(passages: number): boolean {
  return passages > MANY && 'highlights' in CSS;
}

/** Paints the stretches of a column's paragraphs as they come into sight, each with the look of its passages. */
export function useHighlights(
  on: boolean,
  column: RefObject<HTMLElement | null>,
  stretches: readonly (readonly Stretch[])[],
  lookOf: (passages: readonly string[]) => Look,
): void {
  const inSight = useRef(new Map<Element, () => void>());
  const repaint = useRef<(paragraph: Element) => void>(() => undefined);

  // What is chosen changes often, what is in sight while scrolling: each is followed by itself.
  useEffect(() => {
    if (!on) return;
    const indexes = new Map([...(column.current?.children ?? [])].map((paragraph, at) => [paragraph, at]));
    repaint.current = (paragraph) => {
      inSight.current.get(paragraph)?.();
      const at = indexes.get(paragraph);
      if (at !== undefined) inSight.current.set(paragraph, paint(paragraph, stretches[at] ?? [], lookOf));
    };
    for (const paragraph of [...inSight.current.keys()]) repaint.current(paragraph);
  }, [on, column, stretches, lookOf]);

  useEffect(() => {
    const element = column.current;
    if (!on || element === null) return;
    const painted = inSight.current;
    const root = getComputedStyle(element).overflowY === 'auto' ? element : null;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) repaint.current(target);
          else {
            painted.get(target)?.();
            painted.delete(target);
          }
        }
      },
      // A screen more on either side, so that scrolling finds it painted.
      { root, rootMargin: '100% 0px' },
    );
    for (const paragraph of element.children) observer.observe(paragraph);
    return () => {
      observer.disconnect();
      for (const clear of painted.values()) clear();
      painted.clear();
    };
  }, [on, column]);
}

/** Gives what takes the paint away. */
function paint(
  paragraph: Element,
  stretches: readonly Stretch[],
  lookOf: (passages: readonly string[]) => Look,
): () => void {
  const words = paragraph.firstChild;
  const painted: [Highlight, AbstractRange][] = [];
  let at = 0;
  for (const { text, passages } of stretches) {
    const end = at + text.length;
    if (words && passages.length > 0) {
      // The text does not change, so the range need not follow it.
      const range = new StaticRange({
        startContainer: words,
        startOffset: at,
        endContainer: words,
        endOffset: end,
      });
      const highlight = highlightOf(lookOf(passages));
      highlight.add(range);
      painted.push([highlight, range]);
    }
    at = end;
  }
  return () => {
    for (const [highlight, range] of painted) highlight.delete(range);
  };
}

/** Both columns share the highlight of a look. */
function highlightOf(look: Look): Highlight {
  const name = looks[look];
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
