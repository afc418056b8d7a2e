// The graph as it is seen now, to be taken away: a drawing with its legend, and its nodes and joins as data.
import type { useWords } from '../i18n/language.js';
import type { GraphData, LegendItem, View } from '../take-away/view.js';
import { colourOf, drawnKinds } from './colours.js';
import { drawPicture } from './draw-picture.js';
import type { Join, PictureNode } from './picture.js';
import type { Position } from './picture-link.js';

/** What is seen now. */
export interface ShownPicture {
  readonly nodes: readonly (PictureNode & Position)[];
  readonly joins: readonly Join[];
}

export function graphTakeAway(
  shown: () => ShownPicture,
  title: string,
  notes: readonly string[],
  t: ReturnType<typeof useWords>,
): View {
  return {
    picture: () => {
      const picture = shown();
      return { title, notes, legend: legendOf(picture, t), draw: () => drawPicture(picture, t) };
    },
    graph: () => dataOf(shown()),
  };
}

function legendOf({ nodes }: ShownPicture, t: ReturnType<typeof useWords>): LegendItem[] {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  return drawnKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      mark: kind === 'UnnamedAgent' ? 'ring' : 'dot',
      colour: colourOf(kind, false),
      text: t(`kinds.${kind}`),
    }));
}

function dataOf({ nodes, joins }: ShownPicture): GraphData {
  return {
    nodeColumns: ['kind', 'date'],
    edgeColumns: ['claim'],
    nodes: nodes.map(({ id, label, kind, date, x, y }) => ({
      ...{ id, label, values: { kind, date } },
      ...{ colour: colourOf(kind, false), at: { x, y } },
    })),
    edges: joins.map(({ from, to, kind, via }) => ({ from, to, label: kind, values: { claim: via } })),
  };
}
