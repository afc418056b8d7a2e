import type { ExportFormat } from '../export-format.js';
import { viewOf } from '../graph-view/view-of-items.js';
import { gexfText } from './gexf-text.js';

/** GEXF 1.3: opens in Gephi with its timeline. */
export const gexf: ExportFormat = {
  name: 'gexf',
  description: 'GEXF 1.3, nodes and edges in time for Gephi',
  files: (source) => [{ name: 'graph.gexf', chunks: gexfText(viewOf(source)) }],
};
