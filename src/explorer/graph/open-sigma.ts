// How is the graph painted, and what do clicks and drags do to it?
import { createNodeBorderProgram } from '@sigma/node-border';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { colourOf, isDark } from './colours.js';
import { drawHover } from './draw-label.js';
import { placedLabels } from './place-labels.js';
import type { Selection } from './selection.js';

/** What may change while it is painted: read anew each time. */
export interface Now {
  readonly current: {
    readonly hidden: { readonly nodes: ReadonlySet<string>; readonly joins: ReadonlySet<string> };
    readonly selection: Selection | null;
    onSelect(selection: Selection | null): void;
    onMoved(): void;
  };
}

/** A ring on paper: whoever is not named is there, and is not filled in. */
const Ring = createNodeBorderProgram({
  borders: [
    { size: { value: 0.3 }, color: { attribute: 'color' } },
    { size: { fill: true }, color: { attribute: 'paper' } },
  ],
});

/** Null where the browser has no WebGL. */
export function openSigma(container: HTMLElement, graph: Graph, now: Now): Sigma | null {
  const style = getComputedStyle(container);
  const look = {
    ink: style.getPropertyValue('color'),
    paper: style.getPropertyValue('background-color'),
    font: `13px ${style.getPropertyValue('font-family')}`,
  };
  const faded = isDark() ? '#3a352b' : '#e2d9c9';
  const labels = placedLabels(look);
  try {
    const view = new Sigma(graph, container, {
      enableEdgeEvents: true,
      nodeProgramClasses: { ring: Ring },
      zIndex: true,
      // More than there is room for: those that have room are painted.
      labelDensity: 1,
      labelGridCellSize: 60,
      stagePadding: 70,
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      defaultEdgeColor: isDark() ? '#5c5548' : '#cfc4b0',
      defaultDrawNodeLabel: labels.add,
      defaultDrawNodeHover: (context, node) => drawHover(context, node, look),
      nodeReducer: (id, data) => {
        const { hidden, selection } = now.current;
        if (hidden.nodes.has(id)) return { ...data, hidden: true };
        const isChosen = selection?.kind === 'node' && selection.key === id;
        if (isChosen) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
        const isJoined = selection?.kind === 'node' && graph.areNeighbors(id, selection.key);
        return isJoined ? { ...data, forceLabel: true } : data;
      },
      edgeReducer: (key, data) => {
        const { hidden, selection } = now.current;
        if (hidden.joins.has(key)) return { ...data, hidden: true };
        const isChosen =
          selection?.key === key ||
          (selection?.kind === 'node' && graph.extremities(key).includes(selection.key));
        if (isChosen) return { ...data, color: colourOf('UnnamedAgent'), size: 1.8, zIndex: 1 };
        return selection ? { ...data, color: faded } : data;
      },
    });
    labels.follow(view);
    listen(view, graph, now);
    return view;
  } catch {
    return null;
  }
}

/** Choosing by a click, moving and so pinning by dragging. */
function listen(view: Sigma, graph: Graph, now: Now): void {
  let dragged: string | null = null;
  let moved = false;
  view.on('clickNode', ({ node }) => !moved && now.current.onSelect({ kind: 'node', key: node }));
  view.on('clickEdge', ({ edge }) => now.current.onSelect({ kind: 'join', key: edge }));
  view.on('clickStage', ({ event }) => {
    const key = nodeNear(view, graph, event, now.current.hidden.nodes);
    now.current.onSelect(key === null ? null : { kind: 'node', key });
  });
  view.on('enterEdge', () => {
    view.getContainer().style.cursor = 'pointer';
  });
  view.on('leaveEdge', () => {
    view.getContainer().style.cursor = '';
  });
  view.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!view.getCustomBBox()) view.setCustomBBox(view.getBBox());
  });
  view.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    moved = true;
    const { x, y } = view.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y, pinned: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged !== null && moved) now.current.onMoved();
    if (dragged !== null) view.setCustomBBox(null);
    dragged = null;
  };
  view.on('upNode', drop);
  view.on('upStage', drop);
}

/** A finger that misses a small node by that much still meets it. */
const NEAR = 12;

/** The node that is shown nearest to a point of the drawing; null where none is near. */
function nodeNear(
  view: Sigma,
  graph: Graph,
  point: { x: number; y: number },
  hidden: ReadonlySet<string>,
): string | null {
  let [found, least]: [string | null, number] = [null, NEAR];
  graph.forEachNode((id, attributes) => {
    if (hidden.has(id)) return;
    const { x, y } = view.graphToViewport(attributes as { x: number; y: number });
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) [found, least] = [id, distance];
  });
  return found;
}
