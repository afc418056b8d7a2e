// The picture as a file: GraphML, GEXF and CSV for other programs, SVG and PNG with a legend for people.
import type { ExportFormat } from '../cite/export-button.js';
import type { useWords } from '../i18n/language.js';
import type { Join, Picture, PictureNode } from './picture.js';
import { pictureAsCsv } from './picture-as-csv.js';
import { pictureAsGexf } from './picture-as-gexf.js';
import { pictureAsGraphml } from './picture-as-graphml.js';
import { pictureAsPng, pictureAsSvg } from './picture-as-svg.js';
import type { Position } from './picture-link.js';

export const formats: readonly ExportFormat[] = [
  { id: 'graphml', name: 'GraphML', file: 'isnad.graphml' },
  { id: 'gexf', name: 'GEXF', file: 'isnad.gexf' },
  { id: 'csv', name: 'CSV', file: 'isnad.csv' },
  { id: 'svg', name: 'SVG', file: 'isnad.svg' },
  { id: 'png', name: 'PNG', file: 'isnad.png' },
];

/** What is seen now. */
export interface ShownPicture {
  readonly nodes: readonly (PictureNode & Position)[];
  readonly joins: readonly Join[];
}

export async function exportPicture(
  format: string,
  {
    picture,
    hidden,
    positions,
    words,
  }: {
    picture: Picture;
    hidden: { nodes: ReadonlySet<string>; joins: ReadonlySet<string> };
    positions: ReadonlyMap<string, Position>;
    words: ReturnType<typeof useWords>;
  },
): Promise<Blob> {
  const shown: ShownPicture = {
    nodes: [...picture.nodes.values()]
      .filter(({ id }) => !hidden.nodes.has(id))
      .map((node) => ({ ...node, ...(positions.get(node.id) ?? { x: 0, y: 0, pinned: false }) })),
    joins: [...picture.joins.values()].filter(({ key }) => !hidden.joins.has(key)),
  };
  switch (format) {
    case 'graphml':
      return new Blob([pictureAsGraphml(shown)], { type: 'application/xml' });
    case 'gexf':
      return new Blob([pictureAsGexf(shown)], { type: 'application/xml' });
    case 'csv':
      return new Blob([pictureAsCsv(shown)], { type: 'text/csv;charset=utf-8' });
    case 'png':
      return pictureAsPng(shown, words);
    default:
      return new Blob([pictureAsSvg(shown, words).text], { type: 'image/svg+xml' });
  }
}
