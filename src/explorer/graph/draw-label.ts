// How is a label painted beside its node? A canvas takes its direction from the page, which would paint right-to-left
// labels over their nodes: so each is aligned to the left, and its letters run as their first strong one does.
import type { NodeDisplayData } from 'sigma/types';

export type Labelled = Pick<NodeDisplayData, 'x' | 'y' | 'size'> & { label?: string | null; color?: string };

const MOST = 36;
const GAP = 4;

export interface LabelLook {
  readonly ink: string;
  readonly paper: string;
  readonly font: string;
}

/** To the right of the node; to its left where it would run out of the drawing. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  node: Labelled,
  { ink, paper, font }: LabelLook,
): void {
  if (!node.label) return;
  prepare(context, node.label, font);
  const label = shortened(node.label);
  const width = context.measureText(label).width;
  const x = beside(context, node, width);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(label, x, node.y + 4);
  context.fillStyle = ink;
  context.fillText(label, x, node.y + 4);
}

/** What a label covers, with a little air. */
export function labelBox(context: CanvasRenderingContext2D, node: Labelled, { font }: LabelLook) {
  const label = node.label ?? '';
  prepare(context, label, font);
  const width = context.measureText(shortened(label)).width;
  const left = beside(context, node, width);
  return { left: left - 2, right: left + width + 2, top: node.y - 9, bottom: node.y + 9 };
}

/** The label of the node under the pointer, or of the chosen one: whole, and on a ground of its own, beside its node too. */
export function drawHover(context: CanvasRenderingContext2D, node: Labelled, look: LabelLook): void {
  if (!node.label) return;
  prepare(context, node.label, look.font);
  const width = context.measureText(node.label).width;
  context.fillStyle = look.paper;
  context.beginPath();
  const x = beside(context, node, width);
  context.roundRect(x - 6, node.y - 13, width + 12, 26, 6);
  context.fill();
  context.strokeStyle = look.ink;
  context.beginPath();
  context.arc(node.x, node.y, node.size + 2, 0, Math.PI * 2);
  context.stroke();
  context.fillStyle = look.ink;
  context.fillText(node.label, x, node.y + 4);
}

/** Where a label of that width begins: to the right of its node, or to its left where it would run out of the drawing. */
function beside(context: CanvasRenderingContext2D, { x, size }: Labelled, width: number): number {
  const [right, left] = [x + size + GAP, x - size - GAP - width];
  return right + width > context.canvas.clientWidth && left > 0 ? left : right;
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
