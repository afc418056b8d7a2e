import { HopKind, relationshipsFor } from '../../src/domain/path/hop-kind.type.js';
import type { Operation } from './operation.js';

/** Everything that joins, since any of it may be in a graph. */
const RELATIONSHIPS = relationshipsFor(Object.values(HopKind).filter((kind) => kind !== HopKind.APPEARS_IN));

/** One way of so many hops where there is no shorter one, both ends followed to where they meet: `SHORTEST` took minutes for some. */
function oneOf(hops: number): string {
  const stops = ['x', 'y', 'z'].slice(0, hops - 1);
  const shorter = [1, 2, 3].slice(0, hops - 1).map((number) => `way${number}`);
  const known = ['a', 'b', ...shorter].join(', ');
  const meeting = stops.length === 0 ? '' : `USING JOIN ON ${stops[Math.ceil(stops.length / 2) - 1]}`;
  const joined = stops.map((stop) => `coalesce(${stop}.status, 'ACCEPTED') = 'ACCEPTED'`);
  const none = shorter.length === 0 ? '' : `WITH ${known} WHERE ${shorter.join(' + ')} = []`;
  return `CALL (${known}) {
      ${none}
      MATCH way = ${['a', ...stops, 'b'].map((node) => `(${node})`).join(`-[:${RELATIONSHIPS}]-`)} ${meeting}
      ${joined.length === 0 ? '' : `WHERE ${joined.join(' AND ')}`}
      WITH way LIMIT 1 RETURN collect(way) AS way${hops}
    }`;
}

/** The shortest way between two people, of at most four hops. */
export const pathBetweenPeople: Operation = {
  name: 'the shortest way between two people, up to 4 hops',
  bounded: false,
  samples: 'MATCH (p:Person) WHERE p.statementCount >= 20 RETURN p.id AS id ORDER BY id',
  asked: { rows: 2, of: (rows) => ({ from: rows[0]!.id, to: rows[1]!.id }) },
  isnad: `query ($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxHops: 4, first: 1) {
      length
      nodes { id }
    }
  }`,
  cypher: `MATCH (a:Node {id: $from}), (b:Node {id: $to})
    ${[1, 2, 3, 4].map(oneOf).join('\n    ')}
    RETURN { paths: [way IN way1 + way2 + way3 + way4 | {
      length: length(way), nodes: [stop IN nodes(way) | { id: stop.id }]
    }] } AS data`,
  // By hand any of the shortest ways will do; Isnad answers with the same one each time.
  same: (data) => (data as { paths: { length: number }[] }).paths.map(({ length }) => length),
};
