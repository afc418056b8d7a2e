import type { Compiler } from '../../graph/compiler.js';
import { answeringTo, type GraphQuery, lines } from '../../graph/query.js';
import { childSelection, type Selection } from '../../graph/selection.js';
import { hopProjection } from './hop.projection.js';
import { HopKind, relationshipsFor } from './hop-kind.type.js';
import { joins, waysBetween } from './ways.js';

/** How far and how many ways can be asked for. */
export const MAX_HOPS = 8;
export const MAX_PATHS = 50;

/** Everything in one document would be two hops apart. */
const USUAL = Object.values(HopKind).filter((kind) => kind !== HopKind.APPEARS_IN);

export interface FoundPath {
  readonly length: number;
  readonly nodes: readonly unknown[];
  readonly hops: readonly unknown[];
}

interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly through?: readonly HopKind[] | null;
}

export const paths: GraphQuery<FoundPath[]> = {
  name: 'paths',
  question:
    'Which are the shortest ways from one node to another? Through different first steps before the same one again, then by the ids along them; at most 50, chosen out of 100 of each length or, above four hops, out of twice as many as asked for where the equally short ones are too few.',
  sample:
    '{ paths(from: "person:melissa-morales", to: "person:leni-alikman", first: 2) { length nodes { id } hops { kind via { id } evidence { exact } } } }',
  compile(use, compiler) {
    const { from, to, maxHops, first, through } = use.args as unknown as PathArgs;
    const kinds = through == null || through.length === 0 ? USUAL : through;
    const of = (field: string): Selection | null => childSelection(use.selection, field, compiler.info);
    const along = `[:${relationshipsFor(kinds)}]`;
    const asked = compiler.param(first);
    return lines([
      `MATCH ${answeringTo('a', compiler.param(from))} WHERE NOT a:Alias AND ${joins('a')}`,
      `MATCH ${answeringTo('b', compiler.param(to))} WHERE NOT b:Alias AND ${joins('b')} AND a <> b`,
      ...waysBetween({ along, maxHops, first }, asked),
      'UNWIND ways AS way',
      'WITH way, [stop IN nodes(way) | stop.id] AS ids',
      'WHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])',
      // Several relationships between the same two nodes are one way.
      'WITH way, ids ORDER BY [hop IN relationships(way) | type(hop) + coalesce(hop.claim, "")]',
      'WITH ids, head(collect(way)) AS way ORDER BY size(ids), ids',
      'WITH size(ids) AS size, ids[1] AS step, collect(way) AS ways',
      'UNWIND range(0, size(ways) - 1) AS turn',
      `WITH ways[turn] AS way, size, turn, step ORDER BY size, turn, step LIMIT ${asked}`,
      stopsCall(compiler, of('nodes')),
      hopsCall(compiler, of('hops')),
      'RETURN length(way) AS length, stops AS nodes, hops',
    ]);
  },
  decode: (rows) => rows as unknown as FoundPath[],
};

function stopsCall(compiler: Compiler, selection: Selection | null): string {
  if (selection === null) return 'WITH *, [] AS stops';
  const stop = compiler.fresh();
  const { calls, map } = compiler.node(stop, selection);
  return lines([
    'CALL (way) {',
    `UNWIND nodes(way) AS ${stop}`,
    calls,
    `RETURN collect(${map}) AS stops`,
    '}',
  ]);
}

function hopsCall(compiler: Compiler, selection: Selection | null): string {
  if (selection === null) return 'WITH *, [] AS hops';
  const [hop, from, to] = [compiler.fresh('hop'), compiler.fresh(), compiler.fresh()];
  const { calls, map } = hopProjection(compiler, hop, from, to, selection);
  return lines([
    'CALL (way) {',
    'UNWIND range(0, length(way) - 1) AS i',
    `WITH relationships(way)[i] AS ${hop}, nodes(way)[i] AS ${from}, nodes(way)[i + 1] AS ${to}`,
    calls,
    `RETURN collect(${map}) AS hops`,
    '}',
  ]);
}
