// The ground and the edges of an element of the page, as rectangles and lines.
import { hex } from './paper.js';
import { svg } from './xml.js';

export interface Origin {
  readonly left: number;
  readonly top: number;
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

/** Words that are marked over two lines have two. Nothing where the element paints nothing. */
export function boxesOf(element: Element, style: CSSStyleDeclaration, { left, top }: Origin): Element[] {
  const edges = sides.map(
    (side): Edge => ({
      width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
      style: style[`border${side}Style`],
      colour: hex(style[`border${side}Color`]),
    }),
  );
  const ground = hex(style.backgroundColor);
  const isClear = /^rgba\(.*, 0\)$/.test(ground) || ground === 'transparent';
  if (isClear && edges.every(({ width }) => width === 0)) return [];
  return [...element.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .flatMap(({ x, y, width, height }) => {
      const box = { x: x - left, y: y - top, width, height };
      const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2, width / 2);
      const [thin] = [...edges].sort((a, b) => a.width - b.width) as [Edge];
      const whole = svg('rect', {
        ...shrunk(box, thin.width / 2),
        rx: radius,
        fill: isClear ? 'none' : ground,
        ...(thin.width > 0 && strokeOf(thin)),
      });
      const thick = edges.flatMap((edge, side) =>
        edge.width > thin.width && edge.width > 0 ? [edgeLine(box, edge, side)] : [],
      );
      return [whole, ...thick];
    });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shrunk({ x, y, width, height }: Box, by: number): Record<keyof Box, number> {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}

function strokeOf({ width, style, colour }: Edge): Record<string, string | number> {
  const stroke = { stroke: colour, 'stroke-width': width };
  if (style !== 'dashed' && style !== 'dotted') return stroke;
  return { ...stroke, 'stroke-dasharray': `${width * 3} ${width * 2}` };
}

/** The line along one side, in the order of CSS: top, right, bottom, left. */
function edgeLine({ x, y, width, height }: Box, edge: Edge, side: number): Element {
  const half = edge.width / 2;
  const [x1, y1, x2, y2] = [
    [x, y + half, x + width, y + half],
    [x + width - half, y, x + width - half, y + height],
    [x, y + height - half, x + width, y + height - half],
    [x + half, y, x + half, y + height],
  ][side] as [number, number, number, number];
  return svg('line', { x1, y1, x2, y2, ...strokeOf(edge) });
}
