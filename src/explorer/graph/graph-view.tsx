// The drawing itself: sigma on a graphology graph that follows the picture.
import { createNodeBorderProgram } from '@sigma/node-border';
import Graph from 'graphology';
import { type RefObject, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { useWords } from '../i18n/language.js';
import { arrange } from './arrange.js';
import { colourOf, isDark } from './colours.js';
import { drawHover, drawLabel } from './draw-label.js';
import type { Picture } from './picture.js';
import type { Position } from './picture-link.js';

export interface Selection {
  readonly kind: 'node' | 'join';
  readonly key: string;
}

export interface Drawing {
  /** Where every node is now. */
  positions(): Map<string, Position>;
  /** Shows all of it. */
  fit(): void;
  /** Finds better places for all nodes that are not pinned. */
  arrange(): void;
}

export function GraphView({
  picture,
  known,
  hidden,
  selection,
  onSelect,
  onMoved,
  drawing,
}: {
  picture: Picture;
  /** Positions from a link: they stay. */
  known: ReadonlyMap<string, Position>;
  hidden: { nodes: ReadonlySet<string>; joins: ReadonlySet<string> };
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onMoved: () => void;
  drawing: RefObject<Drawing | null>;
}) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  const graph = useRef(new Graph({ multi: true, type: 'directed' }));
  const sigma = useRef<Sigma | null>(null);
  const [broken, setBroken] = useState(false);
  const now = useRef({ hidden, selection, onSelect, onMoved });
  now.current = { hidden, selection, onSelect, onMoved };
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => {
    const view = open(place.current!, graph.current, now);
    if (view === null) {
      setBroken(true);
      return;
    }
    sigma.current = view;
    const start = () => {
      stop.current();
      const pinned = new Set(graph.current.filterNodes((_, { pinned }) => pinned));
      stop.current = arrange(graph.current, pinned, () => now.current.onMoved());
    };
    drawing.current = {
      positions: () => new Map(graph.current.mapNodes((id, { x, y, pinned }) => [id, { x, y, pinned }])),
      fit: () => void view.getCamera().animatedReset({ duration: 200 }),
      arrange: start,
    };
    return () => {
      stop.current();
      view.kill();
      sigma.current = null;
      drawing.current = null;
    };
  }, [drawing]);

  useEffect(() => {
    const isNew = follow(graph.current, picture, known);
    sigma.current?.setSetting('labelRenderedSizeThreshold', 5 * scaleFor(picture.nodes.size));
    if (isNew && sigma.current) drawing.current?.arrange();
    sigma.current?.refresh();
  }, [picture, known, drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is hidden or selected is read while painting
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [hidden, selection]);

  if (broken) return <p className="nothing">{t('graph.noWebgl')}</p>;
  return (
    <div
      ref={place}
      className="graph-drawing"
      role="img"
      aria-label={t('graph.label', { nodes: picture.nodes.size, edges: picture.joins.size })}
    />
  );
}

type Now = RefObject<{
  hidden: { nodes: ReadonlySet<string>; joins: ReadonlySet<string> };
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onMoved: () => void;
}>;

/** A ring on paper: whoever is not named is there, and is not filled in. */
const Ring = createNodeBorderProgram({
  borders: [
    { size: { value: 0.3 }, color: { attribute: 'color' } },
    { size: { fill: true }, color: { attribute: 'paper' } },
  ],
});

/** Null where the browser has no WebGL. */
function open(container: HTMLElement, graph: Graph, now: Now): Sigma | null {
  const style = getComputedStyle(container);
  const look = {
    ink: style.getPropertyValue('color'),
    paper: style.getPropertyValue('background-color'),
    font: `13px ${style.getPropertyValue('font-family')}`,
  };
  const faded = isDark() ? '#3a352b' : '#e2d9c9';
  try {
    const view = new Sigma(graph, container, {
      enableEdgeEvents: true,
      nodeProgramClasses: { ring: Ring },
      zIndex: true,
      labelDensity: 0.8,
      stagePadding: 70,
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      defaultEdgeColor: isDark() ? '#5c5548' : '#cfc4b0',
      defaultDrawNodeLabel: (context, node) => drawLabel(context, node, look),
      defaultDrawNodeHover: (context, node) => drawHover(context, node, look),
      nodeReducer: (id, data) => {
        const { hidden, selection } = now.current;
        if (hidden.nodes.has(id)) return { ...data, hidden: true };
        const isChosen = selection?.kind === 'node' && selection.key === id;
        return isChosen ? { ...data, highlighted: true, zIndex: 2 } : data;
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
  view.on('clickStage', () => now.current.onSelect(null));
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

/** Makes the graph hold what the picture does. Gives whether there are nodes whose place is not known. */
function follow(graph: Graph, { nodes, joins }: Picture, known: ReadonlyMap<string, Position>): boolean {
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const key of graph.edges()) if (!joins.has(key)) graph.dropEdge(key);
  let isNew = false;
  for (const { id, kind, label } of nodes.values()) {
    const type = kind === 'UnnamedAgent' ? 'ring' : 'circle';
    const look = { label, type, color: colourOf(kind), paper: isDark() ? '#201d17' : '#fffefb' };
    if (graph.hasNode(id)) {
      graph.mergeNodeAttributes(id, look);
      continue;
    }
    const place = known.get(id);
    isNew ||= place === undefined;
    graph.addNode(id, { ...look, ...(place ?? near(graph, id, joins)) });
  }
  for (const { key, from, to } of joins.values())
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to, { size: 1.2, type: 'line' });
  const scale = scaleFor(nodes.size);
  graph.forEachNode((id) =>
    graph.setNodeAttribute(id, 'size', scale * (5 + Math.min(9, Math.sqrt(graph.degree(id)) * 1.6))),
  );
  return isNew;
}

/** The more nodes, the smaller each: thousands would hide one another. */
function scaleFor(count: number): number {
  return Math.min(1, Math.sqrt(200 / Math.max(count, 1)));
}

/** A new node begins beside one that it is joined to. The same id always begins in the same direction. */
function near(graph: Graph, id: string, joins: Picture['joins']): Position {
  const angle = [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 7, 0);
  const from = [...joins.values()].find(
    (join) => (join.from === id && graph.hasNode(join.to)) || (join.to === id && graph.hasNode(join.from)),
  );
  const other = from && (from.from === id ? from.to : from.from);
  const [x, y] = other
    ? [graph.getNodeAttribute(other, 'x') as number, graph.getNodeAttribute(other, 'y') as number]
    : [0, 0];
  return { x: x + Math.cos(angle) * 4, y: y + Math.sin(angle) * 4, pinned: false };
}
