// Who may be the same? Works it out over the whole graph and prints the surest; the API lists all as `mergeSuggestions`.
import type { Graph } from '../graph/graph.js';
import { suggestMerges } from '../ingest/suggest-merges/suggest-merges.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

const MOST_SHOWN = 50;

interface Suggestion {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reason: string;
  readonly name: string;
}

/** Makes the suggestions anew and prints the first fifty, the surest first. Nothing is merged. */
export async function suggest(env: NodeJS.ProcessEnv): Promise<void> {
  const { count, first } = await withGraph(graphSettings(env), async (graph) => ({
    count: await suggestMerges(graph),
    first: await surest(graph),
  }));
  for (const { a, b, score, reason, name } of first) console.log(`${score} ${a} ${b} ${reason}: ${name}`);
  const rest = count - first.length;
  console.log(`${count} suggestions${rest > 0 ? `; ask mergeSuggestions for the other ${rest}` : ''}`);
}

function surest(graph: Graph): Promise<Suggestion[]> {
  return graph.read(
    'suggest-merges',
    `MATCH (a:Node)-[r:MAY_BE_SAME]->(b:Node) WHERE r.rank > ''
     RETURN a.id AS a, b.id AS b, r.score AS score, r.reason AS reason, r.name AS name
     ORDER BY r.rank LIMIT ${MOST_SHOWN}`,
  );
}
