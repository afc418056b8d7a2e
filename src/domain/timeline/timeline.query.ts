import type { Compiler } from '../../graph/compiler.js';
import type { RawConnection } from '../../graph/connection.js';
import { connectionOver } from '../../graph/connection.js';
import { spanOf } from '../../graph/partial-date.js';
import { answeringTo, type GraphQuery, lines } from '../../graph/query.js';
import { type Connection, type Edge, toConnection } from '../../graph/read-row.js';
import { PARTICIPATION_PREDICATES } from '../claim/predicates.js';
import { MAX_PARTS } from '../statement/statements.listing.js';

/** For how many entities at once, and how deep places lie in places. */
export const MAX_ENTITIES = 100;
const MAX_PLACES = 10;

interface Entry {
  readonly date: string;
  readonly item: unknown;
}

interface TimelineArgs {
  readonly of: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
}

export const timeline: GraphQuery<Connection<Edge<Entry>>> = {
  name: 'timeline',
  question:
    'Which dated events, statements and claims concern any of these entities, the earliest first, then by id? Each once.',
  sample:
    '{ timeline(of: ["person:kamala-harris"], from: "2024-07", first: 5) { totalCount edges { node { date item { __typename id } } } } }',
  compile: (use, compiler) =>
    connectionOver(compiler, {
      outer: [],
      node: 'n',
      also: ['time'],
      start: [dated(use.args as unknown as TimelineArgs, compiler)],
      match: [],
      where: [],
      listing: { type: 'Node', orders: [{ name: 'TIME_ASC', key: () => 'time' }] },
      use,
      out: 'list',
      path: ['node', 'item'],
      edge: () => ({ calls: '', columns: { date: dateOf('n', '') } }),
    }),
  decode([row]) {
    const page = toConnection<Edge<unknown> & { date: string }>(row?.list as RawConnection);
    return {
      ...page,
      edges: page.edges.map(({ cursor, node, date }) => ({ cursor, node: { date, item: node } })),
    };
  },
};

/** The clause that binds `n`, whatever concerns the entities and has a date, and `time`, the beginning of that date. */
function dated({ of, from, to }: TimelineArgs, compiler: Compiler): string {
  return lines([
    'CALL () {',
    `UNWIND ${compiler.param([...new Set(of)])} AS id`,
    `MATCH ${answeringTo('entity', 'id')} WHERE NOT entity:Alias`,
    'CALL (entity) {',
    concerning.join('\nUNION\n'),
    '}',
    'RETURN DISTINCT item',
    '}',
    `WITH item AS n, ${dateOf('item', '_asc')} AS time, ${dateOf('item', '_end')} AS end`,
    "WHERE time <> '~' AND coalesce(n.status, 'ACCEPTED') = 'ACCEPTED'",
    from == null ? '' : `AND end >= ${compiler.param(spanOf(from)!.start)}`,
    to == null ? '' : `AND time <= ${compiler.param(spanOf(to)!.end)}`,
  ]);
}

const concerning = [
  'WITH entity WHERE entity:Event RETURN entity AS item',
  `MATCH (entity)-[:${PARTICIPATION_PREDICATES.join('|')}]->(item:Event) RETURN item`,
  `MATCH (item:Event)-[:HELD_AT]->(:Place)-[:PART_OF*0..${MAX_PLACES}]->(entity) RETURN item`,
  `MATCH (item:Event)-[:PART_OF*1..${MAX_PARTS}]->(entity) RETURN item`,
  'MATCH (item:Statement)-[:SAID_BY|ABOUT]->(entity) RETURN item',
  `MATCH (item:Statement)-[:SAID_AT]->(:Event)-[:PART_OF*0..${MAX_PARTS}]->(entity) RETURN item`,
  'MATCH (item:Claim)-[:SUBJECT|OBJECT]->(entity) RETURN item',
];

/** The date of an event, a statement or a claim, or one of its sort keys. */
function dateOf(item: string, key: '' | '_asc' | '_end'): string {
  return `CASE WHEN ${item}:Event THEN ${item}.start${key} WHEN ${item}:Statement THEN ${item}.saidOn${key} WHEN ${item}.validFrom IS NULL THEN ${item}.value_date${key} ELSE ${item}.validFrom${key} END`;
}
