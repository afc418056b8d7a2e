// Which words of which text has the reader selected, with mouse, finger or keyboard?
import { useEffect, useState } from 'react';
import { offsetsOf } from './text-place.js';

export interface SelectedWords {
  readonly document: string;
  /** Indices in the text. */
  readonly from: number;
  readonly to: number;
  /** Where the selection ends in the window. */
  readonly left: number;
  readonly bottom: number;
}

/** Null while nothing of a text is selected, or with `on` false. */
export function useSelectedWords(on: boolean): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    if (!on) return setSelected(null);
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setSelected(selectedWords()));
    };
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [on]);
  return selected;
}

/** What is selected this instant; the page hears of a change only with its next frame. */
export function selectedWords(): SelectedWords | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const column = columnOf(range.startContainer) ?? columnOf(range.endContainer);
  if (column === null) return null;
  const offsets = offsetsOf(column, range);
  if (offsets === null) return null;
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const last = lines.at(-1) ?? range.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(column).direction === 'rtl';
  return {
    document: column.dataset.document!,
    ...offsets,
    left: isRightToLeft ? last.left : last.right,
    bottom: last.bottom,
  };
}

function columnOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.reader-text') ?? null;
}
