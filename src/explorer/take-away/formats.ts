// In which formats can a view be taken away? Pictures for people, graphs and tables for other programs.
import type { View } from './view.js';

export const formats = ['svg', 'png', 'graphml', 'gexf', 'csv-edges', 'csv-nodes', 'csv'] as const;
export type Format = (typeof formats)[number];

const needs: Record<Format, keyof View> = {
  svg: 'picture',
  png: 'picture',
  graphml: 'graph',
  gexf: 'graph',
  'csv-edges': 'graph',
  'csv-nodes': 'graph',
  csv: 'table',
};

export function formatsOf(view: View): Format[] {
  return formats.filter((format) => view[needs[format]] !== undefined);
}

/** The name of the file: of `timeline` and `csv-nodes`, `isnad-timeline-nodes.csv`. */
export function fileName(name: string, format: Format): string {
  const [ending, part] = format.split('-');
  return `isnad-${[name.replace(/[^\p{L}\p{N}]+/gu, '-'), part].filter(Boolean).join('-')}.${ending}`;
}
