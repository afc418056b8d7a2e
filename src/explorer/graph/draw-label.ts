// How is a label painted beside its node? A canvas takes its direction from the page, which would paint right-to-left
// labels over their nodes: so each is aligned to the left, and its letters run as their first strong one does.
import type { NodeDisplayData } from 'sigma/types';

export type Labelled = Pick<NodeDisplayData, 'x' | 'y' | 'size'> & { label?: string | null; color?: string };

const MOST = 36;
const LEAST = 6;
const GAP = 4;

export interface LabelLook {
  readonly ink: string;
  readonly paper: string;
  readonly font: string;
}

/** Where a label goes: its words, shorter where there is not room for all, and where they begin. */
export interface Placed {
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

/** The ways to put a label beside its node: to the right, and to the left; the side with more room, cut, where it fits on neither. */
export function placesFor(
  context: CanvasRenderingContext2D,
  { x, size, label: whole }: Labelled,
  { font }: LabelLook,
): Placed[] {
  const label = shortened(whole ?? '');
  prepare(context, label, font);
  const width = context.measureText(label).width;
  const [right, left] = [x + size + GAP, x - size - GAP];
  const room = context.canvas.clientWidth - right;
  const places = [
    ...(width <= room ? [{ label, x: right, width }] : []),
    ...(width <= left ? [{ label, x: left - width, width }] : []),
  ];
  if (places.length > 0) return places;
  const cut = cutTo(context, label, Math.max(room, left));
  return [{ ...cut, x: room >= left ? right : left - cut.width }];
}

/** As much of a label as fits, but some of it always. */
function cutTo(context: CanvasRenderingContext2D, label: string, room: number) {
  let text = label;
  while (text.length > LEAST && context.measureText(text).width > room) text = `${text.slice(0, -2)}…`;
  return { label: text, width: context.measureText(text).width };
}

export function drawLabel(
  context: CanvasRenderingContext2D,
  { y }: Labelled,
  { label, x }: Placed,
  { ink, paper, font }: LabelLook,
): void {
  prepare(context, label, font);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(label, x, y + 4);
  context.fillStyle = ink;
  context.fillText(label, x, y + 4);
}

/** The label of the node under the pointer, or of the chosen one: whole, and on a ground of its own, beside its node too. */
export function drawHover(context: CanvasRenderingContext2D, node: Labelled, look: LabelLook): void {
  if (!node.label) return;
  const { left, right, top, bottom } = hoverBox(context, node, look);
  context.fillStyle = look.paper;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 6);
  context.fill();
  context.strokeStyle = look.ink;
  context.beginPath();
  context.arc(node.x, node.y, node.size + 2, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = look.ink;
  context.fillText(node.label, left + 6, node.y + 4);
}

/** What that label and its ground cover. */
export function hoverBox(context: CanvasRenderingContext2D, node: Labelled, { font }: LabelLook) {
  const label = node.label ?? '';
  prepare(context, label, font);
  const width = context.measureText(label).width;
  const x = beside(context, node, width);
  return { left: x - 6, right: x + width + 6, top: node.y - 13, bottom: node.y + 13 };
}

/** Where a whole label of that width begins: to the right of its node, or to its left; where it fits on neither side, within the drawing. */
function beside(context: CanvasRenderingContext2D, { x, size }: Labelled, width: number): number {
  const [right, left] = [x + size + GAP, x - size - GAP - width];
  const end = context.canvas.clientWidth;
  if (right + width <= end) return right;
  return left > 0 ? left : Math.max(6, end - width - 6);
}

function prepare(context: CanvasRenderingContext2D, label: string, font: string): void {
  context.font = font;
  context.textAlign = 'left';
  context.direction = firstStrong(label);
}

/** The direction of the first letter that has one. */
export function firstStrong(text: string): 'rtl' | 'ltr' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(letter) ? 'rtl' : 'ltr';
}

export function shortened(label: string): string {
  return label.length > MOST ? `${label.slice(0, MOST - 1)}…` : label;
}
