// What does the graph know already of what an input says and refers to?
import { holdersOf } from '../../graph/external-keys.js';
import type { Graph, Run } from '../../graph/graph.js';
import { nodesAmong } from '../../graph/write/aliases.js';
import { batches } from '../../graph/write/batches.js';
import { storedDigests } from '../../graph/write/new-nodes.js';
import type { Known } from './check-records.js';

/** Asks the graph, thousands of ids at a time. */
export function knownTo(graph: Graph): Known {
  const run: Run = (cypher, params) => graph.read('import-known', cypher, params);
  return {
    // An alias is a node that answers for another one.
    answeredAmong: async (ids) => new Set((await storedDigests(run, ids)).keys()),
    nodesAmong: (ids) => nodesAmong(run, ids),
    holdersOf: (keys) => holdersOf(graph, keys),
    edgesFrom: (relationship, ids) => edgesFrom(run, relationship, ids),
  };
}

async function edgesFrom(run: Run, relationship: string, ids: readonly string[]) {
  // A count that Neo4j keeps: nothing is looked up in a graph that has none.
  const [count] = await run<{ any: boolean }>(`MATCH ()-[r:${relationship}]->() RETURN count(r) > 0 AS any`);
  const found: { from: string; to: string }[] = [];
  for (const some of count!.any ? batches(ids) : []) {
    const rows = await run<{ from: string; to: string }>(
      `UNWIND $ids AS id
       MATCH (:Node { id: id })-[:STANDS_FOR*0..1]->(n)-[:${relationship}]->(end:Node)
       RETURN id AS from, end.id AS to`,
      { ids: some },
    );
    found.push(...rows);
  }
  return found;
}
