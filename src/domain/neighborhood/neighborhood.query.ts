import type { Compiler } from '../../graph/compiler.js';
import { answeringTo, type GraphQuery, lines } from '../../graph/query.js';
import { childSelection } from '../../graph/selection.js';
import { hopProjection } from '../path/hop.projection.js';
import { HopKind, relationshipsFor } from '../path/hop-kind.type.js';
import { joins } from '../path/ways.js';

export const MAX_DEPTH = 4;
export const MAX_NODES = 500;
const MAX_EDGES = 5_000;
/** The most nodes that are looked at for one depth. */
const MAX_LOOKED_AT = 20_000;

export interface FoundSubgraph {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  readonly truncated: boolean;
  readonly neighborCount: number | null;
}

interface NeighborhoodArgs {
  readonly id: string;
  readonly depth: number;
  readonly first: number;
  readonly through?: readonly HopKind[] | null;
}

export const neighborhood: GraphQuery<FoundSubgraph> = {
  name: 'neighborhood',
  question:
    'What lies within some hops of a node, and what joins it? The nearer kept before the farther and, equally near, the most connected before the others; at most 500 nodes and 5,000 edges.',
  sample:
    '{ neighborhood(id: "event:donor-call-2024-07-19", first: 10) { truncated neighborCount nodes { id } edges { kind from { id } to { id } evidence { exact } } } }',
  compile(use, compiler) {
    const { id, depth, first, through } = use.args as unknown as NeighborhoodArgs;
    const types = relationshipsFor(
      through == null || through.length === 0 ? Object.values(HopKind) : through,
    );
    const start = answeringTo('start', compiler.param(id));
    const most = compiler.param(first);
    const nodes = childSelection(use.selection, 'nodes', compiler.info);
    const node = compiler.fresh();
    const { calls, map } =
      nodes === null ? { calls: '', map: `${node} { .id }` } : compiler.node(node, nodes);
    return lines([
      `MATCH ${start} WHERE NOT start:Alias`,
      'WITH [start] AS seen, [start] AS edge, [0] AS degrees',
      ...Array.from({ length: depth }, () => oneFarther(types, first, most, compiler)),
      `WITH seen[..${most}] AS seen, degrees, size(seen) > ${most} AS more`,
      'CALL (seen, degrees) {',
      'UNWIND range(0, size(seen) - 1) AS place',
      `WITH seen[place] AS ${node}, place = 0 AS asked, degrees[place] AS degree`,
      `ORDER BY asked DESC, degree DESC, ${node}.id`,
      calls,
      `RETURN collect(${map}) AS nodes`,
      '}',
      ...edgesBetween(use.selection, types, compiler),
      ...neighborsOf(start, use.selection, types, compiler),
      'RETURN nodes, edges, more OR moreEdges AS truncated, neighborCount',
    ]);
  },
  decode: ([row]) =>
    (row as unknown as FoundSubgraph) ?? { nodes: [], edges: [], truncated: false, neighborCount: null },
};

/**
 * The nodes one hop farther than those at the edge, the most connected first. Where enough are seen nothing is looked
 * at any more, so a hub costs no more than its own relationships.
 */
function oneFarther(types: string, first: number, most: string, compiler: Compiler): string {
  const looked = compiler.param(MAX_LOOKED_AT);
  return lines([
    'CALL (seen, edge) {',
    'UNWIND edge AS node',
    `MATCH (node)-[:${types}]-(found) WHERE ${joins('found')} AND NOT found IN seen`,
    `WITH DISTINCT found LIMIT ${looked}`,
    `WITH found, COUNT { (found)-[:${types}]-() } AS degree ORDER BY degree DESC, found.id LIMIT ${compiler.param(first + 1)}`,
    'RETURN collect(found) AS next, collect(degree) AS nextDegrees',
    '}',
    `WITH seen + next AS seen, degrees + nextDegrees AS degrees, CASE WHEN size(seen) + size(next) > ${most} THEN [] ELSE next END AS edge`,
  ]);
}

/** How many are one hop away, as far as they are looked at. */
function neighborsOf(
  start: string,
  selection: Parameters<typeof childSelection>[0],
  types: string,
  compiler: Compiler,
): string[] {
  if (childSelection(selection, 'neighborCount', compiler.info) === null)
    return ['WITH *, null AS neighborCount'];
  const looked = compiler.param(MAX_LOOKED_AT);
  return [
    'CALL () {',
    `MATCH ${start} WHERE NOT start:Alias`,
    `MATCH (start)-[:${types}]-(found) WHERE ${joins('found')} AND found <> start`,
    `WITH DISTINCT found LIMIT ${compiler.param(MAX_LOOKED_AT + 1)}`,
    'WITH count(found) AS counted',
    `RETURN CASE WHEN counted > ${looked} THEN null ELSE counted END AS neighborCount`,
    '}',
  ];
}

/** Followed as the graph has them: what leads out of a node is little, even where much leads into it. */
function edgesBetween(
  selection: Parameters<typeof childSelection>[0],
  types: string,
  compiler: Compiler,
): string[] {
  const edges = childSelection(selection, 'edges', compiler.info);
  if (edges === null) return ['WITH *, [] AS edges, false AS moreEdges'];
  const [hop, from, to] = [compiler.fresh('hop'), compiler.fresh(), compiler.fresh()];
  const { calls, map } = hopProjection(compiler, hop, from, to, edges);
  const most = compiler.param(MAX_EDGES);
  return [
    'CALL (seen) {',
    `UNWIND seen AS ${from}`,
    `MATCH (${from})-[${hop}:${types}]->(${to}) WHERE ${to} IN seen`,
    `WITH ${hop}, ${from}, ${to} ORDER BY ${from}.id, ${to}.id, type(${hop}), ${hop}.claim LIMIT ${compiler.param(MAX_EDGES + 1)}`,
    calls,
    `WITH collect(${map}) AS found`,
    `RETURN found[..${most}] AS edges, size(found) > ${most} AS moreEdges`,
    '}',
  ];
}
