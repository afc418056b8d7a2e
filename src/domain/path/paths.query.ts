import type { Compiler } from '../../graph/compiler.js';
import { answeringTo, type GraphQuery, lines } from '../../graph/query.js';
import { childSelection, type Selection } from '../../graph/selection.js';
import { hopProjection } from './hop.projection.js';
import { HopKind, relationshipsFor } from './hop-kind.type.js';

/** How far and how many ways can be asked for; and out of how many of the shortest ones they are chosen. */
export const MAX_HOPS = 8;
export const MAX_PATHS = 50;
const CANDIDATES = 100;

/** The most hops of ways that are found by following both ends to the middle; longer ones are searched for. */
const MAX_JOINED = 4;

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
      'WITH a, b, [] AS ways',
      ...hopsUpTo(Math.min(maxHops, MAX_JOINED)).map((hops) => {
        return adding(`size(ways) < ${asked}`, joinedWays(along, hops));
      }),
      ...(maxHops > MAX_JOINED ? searchedWays(along, maxHops, first, asked) : []),
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

const hopsUpTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

/** Adds to `ways` some more where the condition holds. */
function adding(condition: string, match: string): string {
  return lines([
    'CALL (a, b, ways) {',
    `WITH a, b, ways WHERE ${condition}`,
    match,
    `WITH way LIMIT ${CANDIDATES}`,
    'RETURN collect(way) AS more',
    '}',
    'WITH a, b, ways + more AS ways',
  ]);
}

/**
 * The ways of just so many hops. Both ends are followed to the middle, where they are joined, so that a node with a hundred
 * thousand neighbours can be met there without looking at any of them.
 */
function joinedWays(along: string, hops: number): string {
  const stops = hopsUpTo(hops - 1).map((number) => `s${number}`);
  const nodes = ['a', ...stops, 'b'];
  const differ = nodes.flatMap((node, index) => nodes.slice(index + 2).map((other) => `${node} <> ${other}`));
  return lines([
    `MATCH way = ${nodes.map((node) => `(${node})`).join(`-${along}-`)}`,
    stops.length === 0 ? '' : `USING JOIN ON s${Math.ceil(stops.length / 2)}`,
    stops.length === 0 ? '' : `WHERE ${[...stops.map(joins), ...differ].join(' AND ')}`,
  ]);
}

/**
 * The equally short ones, and where those are fewer than asked for, the next longer ones as well. To look for many at once
 * is to look at all that lies within the bound of hops, which is most of a large graph: hence a few more than asked for, no more.
 */
function searchedWays(along: string, maxHops: number, first: number, asked: string): string[] {
  // Neither a bound of hops nor a number of ways can be a parameter.
  const ways = (shortest: string): string =>
    `MATCH way = SHORTEST ${shortest} (a) (()-${along}-(x WHERE ${joins('x')})){1,${Number(maxHops)}} (b)`;
  // Few different numbers, so that there are few different plans.
  const some = Math.min(CANDIDATES, 2 ** Math.ceil(Math.log2(2 * first)));
  return [
    adding(`size(ways) = 0 AND ${asked} > 0`, ways('1 GROUPS')),
    ...(first > 1 ? [adding(`0 < size(ways) < ${asked}`, ways(String(some)))] : []),
  ];
}

/** Only accepted statements join; whatever else has no status. */
export function joins(node: string): string {
  return `coalesce(${node}.status, 'ACCEPTED') = 'ACCEPTED'`;
}

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
