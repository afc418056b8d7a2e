// How are thousands of passages marked without an element for each? By highlights that the browser paints over the text.
import { type RefObject, useEffect } from 'react';
import type { Placed } from './mark-text.js';
import { rangeOf } from './text-place.js';

/** From so many passages on, elements make choosing slow. */
const MANY = 400;

/** Whether a text with so many passages is marked by highlights: not where the browser knows none. */
export function paintsHighlights(passages: number): boolean {
  return passages > MANY && 'highlights' in CSS;
}

/** Paints the passages of a column, if `on`; the chosen one and its kindred over the others. */
export function useHighlights(
  on: boolean,
  column: RefObject<HTMLElement | null>,
  placed: readonly Placed[],
  chosen: string,
  kindred: ReadonlySet<string>,
): void {
  useEffect(() => (on ? paint('passage', 0, column.current, placed) : undefined), [on, column, placed]);
  useEffect(
    () =>
      on
        ? paint(
            'passage-kindred',
            1,
            column.current,
            placed.filter(({ id }) => kindred.has(id)),
          )
        : undefined,
    [on, column, placed, kindred],
  );
  useEffect(
    () =>
      on
        ? paint(
            'passage-chosen',
            2,
            column.current,
            placed.filter(({ id }) => id === chosen),
          )
        : undefined,
    [on, column, placed, chosen],
  );
}

/** Gives what takes the paint away. Both columns share a highlight of one name. */
function paint(name: string, priority: number, column: HTMLElement | null, placed: readonly Placed[]) {
  if (column === null) return undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  // The text does not change, so the ranges need not follow it.
  const ranges = placed.flatMap(({ from, to }) => {
    const range = rangeOf(column, from, to);
    return range ? [new StaticRange(range)] : [];
  });
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
