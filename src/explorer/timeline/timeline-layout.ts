// Where does each item stand on the axis of time? At its true width; what covers the very same time is drawn once, counted.
import type { ItemKind, TimelineItem } from './timeline-items.js';

export interface Bar {
  readonly kind: ItemKind;
  readonly items: readonly TimelineItem[];
  /** Left edge and width in pixels, and the row from the top. */
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** The label stands before the bar, because after it there is no room left. */
  readonly labelBefore: boolean;
}

export interface TimelineLayout {
  readonly bars: readonly Bar[];
  readonly rows: number;
}

/** What cannot be seen would not be found: a bar is never narrower. */
const LEAST = 7;
const GAP = 12;
const kinds: readonly ItemKind[] = ['Event', 'Statement', 'Claim', 'Document'];

/**
 * `place` gives the pixel of an instant, growing with time; `room` how wide a bar's label is. Bars of one kind share rows
 * where neither they nor their labels meet. `width` is that of the whole drawing.
 */
export function timelineLayout(
  items: readonly TimelineItem[],
  place: (instant: number) => number,
  room: (bar: Pick<Bar, 'items'>) => number,
  width: number,
): TimelineLayout {
  const bars: Bar[] = [];
  let above = 0;
  for (const kind of kinds) {
    const ends: number[] = [];
    for (const same of groups(items.filter((item) => item.kind === kind))) {
      const [{ from, to }] = same as [TimelineItem];
      const x = place(from);
      const wide = Math.max(LEAST, place(to) - x);
      const label = room({ items: same });
      const labelBefore = x + wide + label > width && x - label > 0;
      const begin = labelBefore ? x - label : x;
      const free = ends.findIndex((end) => end <= begin);
      const row = free < 0 ? ends.length : free;
      ends[row] = x + wide + (labelBefore ? 0 : label) + GAP;
      bars.push({ kind, items: same, x, width: wide, row: above + row, labelBefore });
    }
    above += ends.length;
  }
  return { bars, rows: above };
}

/** Items that cover the same time, in time order. */
function groups(items: readonly TimelineItem[]): TimelineItem[][] {
  const found = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const key = `${item.from} ${item.to}`;
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()].sort(([a], [b]) => a!.from - b!.from || b!.to - a!.to);
}

/** The whole time of some items, with some air at both ends; null for none. */
export function extentOf(items: readonly TimelineItem[]): { from: number; to: number } | null {
  if (items.length === 0) return null;
  const from = Math.min(...items.map((item) => item.from));
  const to = Math.max(...items.map((item) => item.to));
  const air = Math.max((to - from) * 0.03, 43_200_000);
  return { from: from - air, to: to + air };
}
