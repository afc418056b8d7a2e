import type { Operation } from './operation.js';

const RELATIONSHIPS =
  'SAID_BY|CONVEYS|ABOUT|ADDRESSED_TO|SAID_AT|RESPONDS_TO|ATTENDED|HELD_AT|SAID_IN|PART_OF|INCLUDES|PUBLISHED_BY|WRITTEN_BY|OBTAINED_BY|TRANSLATION_OF';

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
