// Which labels are painted where there is not room for all? Those of what was chosen and of what it is joined to before others,
// then those of the larger nodes; one that would lie over another is left out until one comes nearer.
import type Sigma from 'sigma';
import { drawLabel, type LabelLook, type Labelled, labelBox } from './draw-label.js';

interface Waiting extends Labelled {
  readonly key: string;
  /** Of what was chosen, or is joined to it. */
  readonly forceLabel?: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Takes the labels that sigma would paint, and paints those that have room, once all are known. */
export function placedLabels(look: LabelLook) {
  let waiting: Waiting[] = [];
  let context: CanvasRenderingContext2D | null = null;
  const paint = () => {
    if (context === null) return;
    const boxes: Box[] = [];
    for (const node of waiting.sort(before)) {
      if (!node.label) continue;
      const box = labelBox(context, node, look);
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      drawLabel(context, node, look);
    }
    waiting = [];
  };
  return {
    add: (on: CanvasRenderingContext2D, node: Labelled & { key?: string }) => {
      context = on;
      waiting.push(node as Waiting);
    },
    follow: (view: Sigma) => {
      view.on('beforeRender', () => {
        waiting = [];
      });
      view.on('afterRender', paint);
    },
  };
}

/** Of two of one size always the same, so that nothing flickers. */
function before(a: Waiting, b: Waiting): number {
  const chosen = Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false);
  return chosen || b.size - a.size || (a.key < b.key ? -1 : 1);
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
