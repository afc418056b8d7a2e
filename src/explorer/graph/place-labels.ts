// Which labels are painted where there is not room for all? Those of what was chosen and of what it is joined to before others,
// then those of the larger nodes; one that would lie over another is left out until one comes nearer.
import type Sigma from 'sigma';
import { drawLabel, hoverBox, type LabelLook, type Labelled, type Placed, placesFor } from './draw-label.js';

interface Waiting extends Labelled {
  readonly key: string;
  /** Of what was chosen, or is joined to it. */
  readonly forceLabel?: boolean;
  /** Chosen itself. */
  readonly highlighted?: boolean;
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
  let nodes: Labelled[] = [];
  /** How many other nodes a label would lie over. Of a thousand it would cover some wherever it is. */
  const coveredBy = (box: Box, own: Labelled) =>
    nodes.filter(
      ({ x, y, size }) =>
        Math.hypot(x - own.x, y - own.y) > 1 &&
        overlap(box, { left: x - size, right: x + size, top: y - size, bottom: y + size }),
    ).length;
  const paint = () => {
    if (context === null) return;
    const on = context;
    // What was chosen is painted over the others, on a ground of its own.
    const boxes: Box[] = waiting
      .filter(({ highlighted }) => highlighted)
      .map((node) => hoverBox(on, node, look));
    for (const node of waiting.sort(before)) {
      if (!node.label || node.highlighted) continue;
      const free = placesFor(context, node, look)
        .map((place) => ({ place, box: boxOf(place, node) }))
        .filter(({ box }) => !boxes.some((other) => overlap(box, other)))
        .map((one) => ({ ...one, covered: coveredBy(one.box, node) }));
      // The right is taken before the left, where as many nodes would be covered.
      const best = free.reduce<(typeof free)[number] | null>(
        (best, one) => (best === null || one.covered < best.covered ? one : best),
        null,
      );
      if (best === null) continue;
      boxes.push(best.box);
      drawLabel(context, node, best.place, look);
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
        nodes = shownIn(view);
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

/** What a label covers, with a little air. */
function boxOf({ x, width }: Placed, { y }: Labelled): Box {
  return { left: x - 2, right: x + width + 2, top: y - 9, bottom: y + 9 };
}

/** So many nodes are looked at for each label. */
const MOST_NODES = 400;

/** The nodes as they are painted; none where they are too many to be kept free of labels. */
function shownIn(view: Sigma): Labelled[] {
  const graph = view.getGraph();
  if (graph.order > MOST_NODES) return [];
  return graph.nodes().flatMap((id) => {
    const data = view.getNodeDisplayData(id);
    if (!data || data.hidden) return [];
    return [{ ...view.framedGraphToViewport(data), size: view.scaleSize(data.size) }];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
