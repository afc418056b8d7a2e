// The graph as SVG: where every node stands now, with its label beside it.
import type { useWords } from '../i18n/language.js';
import { FONTS } from '../take-away/line-of.js';
import type { Drawing } from '../take-away/view.js';
import { svg } from '../take-away/xml.js';
import { colourOf } from './colours.js';
import { firstStrong, shortened } from './draw-label.js';
import { scaleFor } from './follow-picture.js';
import type { ShownPicture } from './graph-take-away.js';

const WIDTH = 1400;
const MOST_HEIGHT = 2000;
const LEAST_HEIGHT = 320;
const AIR = 24;
/** Room for the label of a node at the right edge. */
const LABEL = 250;
const MOST_LABELS = 200;

export function drawPicture({ nodes, joins }: ShownPicture, t: ReturnType<typeof useWords>): Drawing {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [least(xs), -least(ys.map((y) => -y))];
  const [wide, high] = [-least(xs.map((x) => -x)) - left, top - least(ys)];
  const scale = Math.min(
    (WIDTH - 2 * AIR - LABEL) / Math.max(wide, 1e-6),
    (MOST_HEIGHT - 2 * AIR) / Math.max(high, 1e-6),
  );
  const height = Math.max(LEAST_HEIGHT, high * scale + 2 * AIR);
  const inset = wide < 1e-6 ? 0 : Math.max(0, (WIDTH - 2 * AIR - LABEL - wide * scale) / 2);
  const above = Math.max(0, (height - 2 * AIR - high * scale) / 2);
  // Sigma's y grows upwards.
  const at = new Map(
    nodes.map(({ id, x, y }) => [
      id,
      { x: AIR + inset + (x - left) * scale, y: AIR + above + (top - y) * scale },
    ]),
  );
  const degrees = new Map<string, number>();
  for (const { from, to } of joins) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const size = scaleFor(nodes.length);
  const labelled = [...nodes]
    .sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0))
    .slice(0, MOST_LABELS);
  return {
    width: WIDTH,
    height,
    elements: [
      ...joins.map(({ from, to, kind }) => {
        const [a, b] = [at.get(from)!, at.get(to)!];
        const line = { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: '#cfc4b0', 'stroke-width': 1.2 };
        return svg('line', line, [svg('title', {}, [t(`hop.${kind}`)])]);
      }),
      ...nodes.map(({ id, kind, label }) => nodeAt(at.get(id)!, kind, label, 8 * size)),
      ...labelled.map(({ id, label }) => labelAt(at.get(id)!, shortened(label), 8 * size)),
    ],
  };
}

/** A ring on paper for whoever is not named. */
function nodeAt({ x, y }: { x: number; y: number }, kind: string, label: string, radius: number): Element {
  const colour = colourOf(kind, false);
  const look: Record<string, string | number> =
    kind === 'UnnamedAgent'
      ? { r: radius * 0.8, fill: '#fffefb', stroke: colour, 'stroke-width': radius * 0.4 }
      : { r: radius, fill: colour };
  return svg('circle', { cx: x, cy: y, ...look }, [svg('title', {}, [label])]);
}

/** To the right of its node in both directions, as on the screen. */
function labelAt({ x, y }: { x: number; y: number }, text: string, radius: number): Element {
  const rtl = firstStrong(text) === 'rtl';
  const place = { x: x + radius + 5, y: y + 4.5, direction: rtl ? 'rtl' : 'ltr' };
  const look = { 'font-size': 13, 'font-family': FONTS, fill: '#221d16' };
  const halo = { stroke: '#fffefb', 'stroke-width': 3, 'paint-order': 'stroke' };
  return svg('text', { ...place, 'text-anchor': rtl ? 'end' : 'start', ...look, ...halo }, [text]);
}

/** Not by spreading: thousands of arguments are too many. */
function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
