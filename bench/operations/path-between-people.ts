import { HopKind, relationshipsFor } from '../../src/domain/path/hop-kind.type.js';
import type { Operation } from './operation.js';

/** Everything that joins, since any of it may be in a graph. */
const RELATIONSHIPS = relationshipsFor(Object.values(HopKind).filter((kind) => kind !== HopKind.APPEARS_IN));

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
    OPTIONAL MATCH way = SHORTEST 1 (a)(()-[:${RELATIONSHIPS}]-(x WHERE coalesce(x.status, 'ACCEPTED') = 'ACCEPTED')){1,4}(b)
    RETURN { paths: CASE WHEN way IS NULL THEN [] ELSE [{
      length: length(way), nodes: [stop IN nodes(way) | { id: stop.id }]
    }] END } AS data`,
  // By hand any of the shortest ways will do; Isnad answers with the same one each time.
  same: (data) => (data as { paths: { length: number }[] }).paths.map(({ length }) => length),
};
