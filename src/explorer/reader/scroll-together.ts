// How do two columns scroll together? Paragraph by paragraph: the same paragraph, as far into it, is at the top of both.

import { type RefObject, useCallback, useEffect, useRef } from 'react';

const signs = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Makes whichever column the reader moves lead the other one, for as long as there are two (`pair` is another value for
 * another pair). Gives the function that makes a column lead before the page itself scrolls it.
 */
export function useScrollTogether(
  left: RefObject<HTMLElement | null>,
  right: RefObject<HTMLElement | null>,
  pair: string | null,
): (leader: HTMLElement | null) => void {
  const leader = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair has other elements
  useEffect(() => {
    const [a, b] = [left.current, right.current];
    if (a === null || b === null) return;
    const listening = new AbortController();
    for (const [column, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const lead = () => {
        leader.current = column;
      };
      for (const sign of signs)
        column.addEventListener(sign, lead, { signal: listening.signal, passive: true });
      column.addEventListener('scroll', () => leader.current === column && follow(column, other), {
        signal: listening.signal,
        passive: true,
      });
    }
    return () => listening.abort();
  }, [left, right, pair]);
  return useCallback((column) => {
    leader.current = column;
  }, []);
}

/** Moves `to` to where `from` is. */
function follow(from: HTMLElement, to: HTMLElement): void {
  const [a, b] = [paragraphs(from), paragraphs(to)];
  if (a.length === 0 || b.length === 0) return;
  const top = from.getBoundingClientRect().top;
  const index = Math.max(
    0,
    a.findLastIndex((paragraph) => paragraph.getBoundingClientRect().top <= top),
  );
  const { top: at, height } = a[index]!.getBoundingClientRect();
  const into = height === 0 ? 0 : Math.min(1, Math.max(0, (top - at) / height));
  // Where one has more paragraphs than the other, they are taken to be spread evenly.
  const position = (index + into) * (b.length / a.length);
  const paragraph = b[Math.min(b.length - 1, Math.floor(position))]!;
  const offset = paragraph.getBoundingClientRect().top - to.getBoundingClientRect().top;
  to.scrollTop += offset + (position - Math.floor(position)) * paragraph.offsetHeight;
}

function paragraphs(column: HTMLElement): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(':scope > p')];
}
