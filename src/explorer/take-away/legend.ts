// What the signs of a picture mean: rows of a sign and its words, as many side by side as there is room for.
import { FONTS, lineOf } from './line-of.js';
import { paper } from './paper.js';
import type { LegendItem } from './view.js';
import { svg } from './xml.js';

const ROW = 26;
const SIGN = 26;
const GAP = 24;
const SIZE = 13;

export function legendRows(
  items: readonly LegendItem[],
  room: number,
  rtl: boolean,
): { elements: Element[]; height: number } {
  const { ink } = paper();
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${SIZE}px ${FONTS}`;
  let [x, row] = [0, 0];
  const elements = items.flatMap((item) => {
    const wide = SIGN + context.measureText(item.text).width + GAP;
    if (x > 0 && x + wide > room) [x, row] = [0, row + 1];
    const y = row * ROW + ROW / 2;
    const at = (offset: number) => (rtl ? room - x - offset : x + offset);
    const line = { x: at(SIGN), y: y + 4.5, size: SIZE, fill: ink, rtl };
    const made = [signOf(item, at(9), y), lineOf(item.text, line)];
    x += wide;
    return made;
  });
  return { elements, height: items.length === 0 ? 0 : (row + 1) * ROW + 8 };
}

/** Around the middle at `x`, `y`. */
function signOf({ mark, colour }: LegendItem, x: number, y: number): Element {
  const box = (attributes: Record<string, string | number>) =>
    svg('rect', { x: x - 9, y: y - 6, width: 18, height: 12, rx: 3, ...attributes });
  const hollow = { fill: 'none', stroke: colour, 'stroke-width': 1.5 };
  switch (mark) {
    case 'dot':
      return svg('circle', { cx: x, cy: y, r: 6.5, fill: colour });
    case 'ring':
      return svg('circle', { cx: x, cy: y, r: 5.5, fill: 'none', stroke: colour, 'stroke-width': 2.5 });
    case 'card':
    case 'hollow-bar':
      return box(hollow);
    case 'dashed-card':
      return box({ ...hollow, 'stroke-dasharray': '4 3' });
    case 'bar':
      return box({ fill: colour });
    case 'words':
      return box({ fill: colour, rx: 0 });
    case 'line':
      return svg('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, stroke: colour, 'stroke-width': 1.75 });
  }
}
