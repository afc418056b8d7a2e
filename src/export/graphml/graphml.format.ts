import type { ExportFormat } from '../export-format.js';
import { viewOf } from '../graph-view/view-of-items.js';
import { graphmlText } from './graphml-text.js';

/** GraphML: for Gephi, yEd, Cytoscape, NetworkX and igraph. */
export const graphml: ExportFormat = {
  name: 'graphml',
  description: 'GraphML, nodes and edges for Gephi, yEd, Cytoscape',
  files: (source) => [{ name: 'graph.graphml', chunks: graphmlText(viewOf(source)) }],
};
