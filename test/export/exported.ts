// Exports for tests: the graph in a format, as the command writes it.
import { text } from 'node:stream/consumers';
import { model } from '../../src/domain/model.js';
import { exportOf } from '../../src/export/export-graph.js';
import { exportFormats } from '../../src/export/formats.js';
import { statementFilter } from '../../src/export/read/statement-filter.js';
import type { Graph } from '../../src/graph/graph.js';

/** The files of an export by name, of the statements of a filter where one is given. */
export async function exportedFiles(
  graph: Graph,
  formatName: string,
  ...filter: string[]
): Promise<Record<string, string>> {
  const format = exportFormats.find((known) => known.name === formatName)!;
  const chosen = filter.length === 0 ? null : statementFilter(filter);
  const source = await exportOf(graph, model, { bundle: 'export' }, chosen);
  const read = format.files(source).map(async ({ name, chunks }) => [name, await text(chunks)]);
  return Object.fromEntries(await Promise.all(read));
}

/** The text of an export of one file. */
export async function exported(graph: Graph, formatName: string, ...filter: string[]): Promise<string> {
  return Object.values(await exportedFiles(graph, formatName, ...filter))[0]!;
}
