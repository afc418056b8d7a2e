import type { ExportFormat } from '../export-format.js';
import { viewOf } from '../graph-view/view-of-items.js';
import { csvTables } from './csv-tables.js';

/** Two tables: nodes.csv and edges.csv. */
export const csv: ExportFormat = {
  name: 'csv',
  description: 'CSV, nodes.csv and edges.csv for spreadsheets; a folder, or a zip',
  files: (source) => csvTables(viewOf(source)),
};
