// What follows from the statements and claims of the graph, so that queries need not work it out each time?
import type { Graph } from '../../graph/graph.js';
import { deriveAppearances } from './appearances.js';
import { deriveContradictions } from './contradictions.js';
import { deriveEntityEdges } from './entity-edges.js';
import { deriveStatementCounts } from './statement-counts.js';

/**
 * Brings everything derived up to date: makes what is missing, removes what no longer holds, and leaves the rest alone.
 * Doing it again changes nothing. One transaction for each rule; the rules do not rest on one another.
 */
export async function derive(graph: Graph): Promise<void> {
  await graph.write('derive-appearances', deriveAppearances);
  await graph.write('derive-statement-counts', deriveStatementCounts);
  await graph.write('derive-entity-edges', deriveEntityEdges);
  await graph.write('derive-contradictions', deriveContradictions);
}
