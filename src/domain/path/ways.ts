// Which ways lead from one node to another, the shorter ones first?
import { lines } from '../../graph/query.js';

/** Out of how many ways of one length those that are shown are chosen. */
const CANDIDATES = 100;

/** The most hops of ways that are found by following both ends to the middle; longer ones are searched for. */
const MAX_JOINED = 4;

export interface Wanted {
  /** The relationships that may be followed, as in a pattern. */
  readonly along: string;
  readonly maxHops: number;
  readonly first: number;
}

/** The clauses that bind `ways`, from `a` to `b`: of each length up to 100, until there are `first`; `asked` is its parameter. */
export function waysBetween(wanted: Wanted, asked: string): string[] {
  const { along, maxHops } = wanted;
  return [
    'WITH a, b, [] AS ways',
    ...hopsUpTo(Math.min(maxHops, MAX_JOINED)).map((hops) =>
      adding(`size(ways) < ${asked}`, joinedWays(along, hops)),
    ),
    ...(maxHops > MAX_JOINED ? searchedWays(wanted, asked) : []),
  ];
}

/** Only accepted statements join; whatever else has no status. */
export function joins(node: string): string {
  return `coalesce(${node}.status, 'ACCEPTED') = 'ACCEPTED'`;
}

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
function searchedWays({ along, maxHops, first }: Wanted, asked: string): string[] {
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
