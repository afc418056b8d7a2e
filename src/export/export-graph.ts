// What of the graph is exported, and under which name?
import type { StatementFilter } from '../domain/statement/statement-filter.type.js';
import type { Graph } from '../graph/graph.js';
import type { Model } from '../graph/model.js';
import type { BundleHeader, ExportSource } from './export-format.js';
import { closureOf } from './read/closure.js';
import { readItems } from './read/read-items.js';

/** The whole graph, whatever its status; or, with a filter, its statements with everything that they rest on. */
export async function exportOf(
  graph: Graph,
  model: Model,
  bundle: BundleHeader,
  filter: StatementFilter | null,
): Promise<ExportSource> {
  const chosen = filter === null ? null : await closureOf(graph, model, filter);
  return { bundle, items: () => readItems(graph, model, chosen) };
}
