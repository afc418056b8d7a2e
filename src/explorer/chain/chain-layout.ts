// Where do the cards of a chain stand, and how do the lines between them run?
import { Graph, layout } from '@dagrejs/dagre';
import type { ChainGraph } from './chain-graph.js';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** The middle of the line, where its name stands. */
  readonly middle: { x: number; y: number };
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: readonly Line[];
}

const CARD = 216;
const MOST_CARD = 330;
const GAP = 116;
const ROW = 28;
const GUTTER = 44;
const STACK_GAP = 48;

/** Side by side where there is room, else one below the other; from the right for a page that is read from the right. */
export function chainLayout(
  graph: ChainGraph,
  heights: ReadonlyMap<string, number>,
  room: number,
  rtl: boolean,
): ChainLayout {
  const ranks = longest(graph);
  const needed = ranks * CARD + (ranks - 1) * GAP;
  if (ranks > 1 && needed > room) return stacked(graph, heights, room, rtl);
  const width = Math.min(MOST_CARD, Math.floor((room - (ranks - 1) * GAP) / ranks));
  return sideBySide(graph, heights, width, rtl);
}

/** The width of a card in that room, before its height is known. */
export function cardWidth(graph: ChainGraph, room: number): number {
  return chainLayout(graph, new Map(), room, false).places.values().next().value?.width ?? CARD;
}

function sideBySide(
  { cards, edges }: ChainGraph,
  heights: ReadonlyMap<string, number>,
  width: number,
  rtl: boolean,
): ChainLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: GAP, nodesep: ROW, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of cards) graph.setNode(key, { width, height: heights.get(key) ?? 100 });
  for (const { from, to } of edges) graph.setEdge(from.key, to.key);
  layout(graph);
  const { width: whole = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const places = new Map(
    cards.map(({ key }) => {
      const { x, y } = graph.node(key) as { x: number; y: number };
      return [key, { x: (rtl ? whole - x : x) - width / 2, y: y - (heights.get(key) ?? 100) / 2, width }];
    }),
  );
  const lines = edges.map(({ from, to }) => {
    const [a, b] = [places.get(from.key)!, places.get(to.key)!];
    const [ax, bx] = rtl ? [a.x, b.x + width] : [a.x + width, b.x];
    const ay = a.y + (heights.get(from.key) ?? 100) / 2;
    const by = b.y + (heights.get(to.key) ?? 100) / 2;
    const half = (bx - ax) / 2;
    return {
      from: from.key,
      to: to.key,
      path: `M${ax} ${ay}C${ax + half} ${ay} ${bx - half} ${by} ${bx} ${by}`,
      middle: { x: (ax + bx) / 2, y: (ay + by) / 2 },
    };
  });
  return { width: whole, height, places, lines };
}

/** The lines run through a gutter at the side where a reader begins. */
function stacked(
  { cards, edges }: ChainGraph,
  heights: ReadonlyMap<string, number>,
  room: number,
  rtl: boolean,
): ChainLayout {
  const width = room - GUTTER;
  const places = new Map<string, Place>();
  let y = 0;
  for (const { key } of cards) {
    places.set(key, { x: rtl ? 0 : GUTTER, y, width });
    y += (heights.get(key) ?? 100) + STACK_GAP;
  }
  const side = rtl ? width : GUTTER;
  const out = rtl ? 1 : -1;
  const lines = edges.map(({ from, to }) => {
    const [a, b] = [places.get(from.key)!, places.get(to.key)!];
    const [ay, by] = [a.y + 28, b.y + 28];
    const far = side + out * (GUTTER - 10);
    return {
      from: from.key,
      to: to.key,
      path: `M${side} ${ay}C${far} ${ay} ${far} ${ay} ${far} ${ay + 24}L${far} ${by - 24}C${far} ${by} ${far} ${by} ${side} ${by}`,
      // The names stand in the gap above the card that the line leads to, beside one another.
      middle: { x: rtl ? width - 60 : GUTTER + 60, y: a.y + (heights.get(from.key) ?? 100) + STACK_GAP / 2 },
    };
  });
  return { width: room, height: Math.max(0, y - STACK_GAP), places, lines };
}

function longest({ cards, edges }: ChainGraph): number {
  const rank = new Map<string, number>();
  for (const { key } of cards) {
    const before = edges.filter(({ to }) => to.key === key).map(({ from }) => rank.get(from.key) ?? 0);
    rank.set(key, 1 + Math.max(0, ...before));
  }
  return Math.max(1, ...rank.values());
}
