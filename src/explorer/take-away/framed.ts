// A picture in its frame: title, what it is limited to, the drawing, the legend, and the address where it came from.
import { legendRows } from './legend.js';
import { FONTS, lineOf } from './line-of.js';
import { paper } from './paper.js';
import type { Picture } from './view.js';
import { wrapped } from './wrapped.js';
import { svg, xmlText } from './xml.js';

export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const TITLE = 34;
const LINE = 24;
const LEAST = 480;

export function framed({ title, notes, legend, draw }: Picture): Svg {
  const drawing = draw();
  const rtl = document.documentElement.dir === 'rtl';
  const width = Math.ceil(Math.max(LEAST, drawing.width) + 2 * MARGIN);
  const { ink, soft, card } = paper();
  let y = MARGIN;
  const parts: Element[] = [];
  const line = (text: string, size: number, height: number, fill: string) => {
    y += height;
    parts.push(lineOf(text, { x: rtl ? width - MARGIN : MARGIN, y: y - height / 3, size, fill, rtl }));
  };
  const room = width - 2 * MARGIN;
  for (const part of wrapped(title, 22, room)) line(part, 22, TITLE, ink);
  for (const note of notes) for (const part of wrapped(note, 14, room)) line(part, 14, LINE, soft);
  y += LINE / 2;
  parts.push(svg('g', { transform: `translate(${(width - drawing.width) / 2} ${y})` }, drawing.elements));
  y += drawing.height + LINE;
  const rows = legendRows(legend, room, rtl);
  parts.push(svg('g', { transform: `translate(${MARGIN} ${y})` }, rows.elements));
  y += rows.height;
  line(addressHere(), 12, LINE, soft);
  const height = Math.ceil(y + MARGIN / 2);
  const root = svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': FONTS,
      lang: document.documentElement.lang,
    },
    [svg('title', {}, [title]), svg('rect', { width, height, fill: card }), ...parts],
  );
  return { text: xmlText(root), width, height };
}

/** The address of the view without what stands behind the #, which can be very long. */
function addressHere(): string {
  const { origin, pathname, search } = window.location;
  return decodeURI(origin + pathname + search);
}
