// What does the graph know already of what an input says and refers to?
import { holdersOf } from '../../graph/external-keys.js';
import type { Graph, Run } from '../../graph/graph.js';
import { nodesAmong } from '../../graph/write/aliases.js';
import { storedDigests } from '../../graph/write/new-nodes.js';
import type { KnownIdentities } from './identities.js';
import type { KnownIds } from './ledger.js';

/** Asks the graph, thousands of ids at a time. */
export function knownTo(graph: Graph): KnownIds & KnownIdentities {
  const run: Run = (cypher, params) => graph.read('import-known', cypher, params);
  return {
    // An alias is a node that answers for another one.
    answeredAmong: async (ids) => new Set((await storedDigests(run, ids)).keys()),
    nodesAmong: (ids) => nodesAmong(run, ids),
    holdersOf: (keys) => holdersOf(graph, keys),
  };
}
