// How are words selected without a mouse? Shift with an arrow, from the chosen passage or the first line in sight; from then on
// the browser extends the selection itself.
import { type RefObject, useEffect } from 'react';

export function useWordKeys(column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = column.current;
    if (element === null) return;
    const begin = (event: KeyboardEvent) => {
      const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (!shiftKey || altKey || ctrlKey || metaKey || !/^Arrow(Left|Right|Up|Down)$/.test(key)) return;
      const selection = window.getSelection();
      if (selection === null) return;
      event.preventDefault();
      const isHere = selection.rangeCount > 0 && element.contains(selection.anchorNode);
      if (!isHere || selection.isCollapsed) {
        const place = element.querySelector('.mark-chosen') ?? firstInSight(element);
        if (place === null) return;
        selection.collapse(place, 0);
      }
      const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
      const isForward =
        key === 'ArrowDown' || (isAcross && (key === 'ArrowRight') !== isRightToLeft(element));
      selection.modify('extend', isForward ? 'forward' : 'backward', isAcross ? 'word' : 'line');
    };
    element.addEventListener('keydown', begin);
    return () => element.removeEventListener('keydown', begin);
  }, [column]);
}

function firstInSight(column: HTMLElement): Element | null {
  const top = Math.max(column.getBoundingClientRect().top, 0);
  return [...column.children].find((paragraph) => paragraph.getBoundingClientRect().bottom > top) ?? null;
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
