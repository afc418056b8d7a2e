import { HopKind, relationshipsFor } from '../../src/domain/path/hop-kind.type.js';
import { idsIn } from '../measure/ids.js';
import type { Operation } from './operation.js';

/** Everything that joins, since any of it may be in a graph. */
const RELATIONSHIPS = relationshipsFor(Object.values(HopKind));

/** The hundred nodes within two hops of a person, the most connected first, and what joins them. */
export const neighborhood: Operation = {
  name: 'the neighbourhood of a person, depth 2',
  bounded: false,
  samples: 'MATCH (p:Person) WHERE 20 <= p.statementCount <= 60 RETURN p.id AS id ORDER BY id',
  isnad: `query ($id: ID!) {
    neighborhood(id: $id, depth: 2, first: 100) {
      nodes { id }
      edges { kind from { id } to { id } }
    }
  }`,
  cypher: `MATCH (a:Node {id: $id})
    CALL (a) {
      MATCH (a)-[:${RELATIONSHIPS}]-(x) WHERE coalesce(x.status, 'ACCEPTED') = 'ACCEPTED'
      WITH DISTINCT x ORDER BY COUNT { (x)-[:${RELATIONSHIPS}]-() } DESC, x.id LIMIT 100
      RETURN collect(x) AS near
    }
    CALL (a, near) {
      UNWIND near AS y
      MATCH (y)-[:${RELATIONSHIPS}]-(x) WHERE coalesce(x.status, 'ACCEPTED') = 'ACCEPTED' AND x <> a AND NOT x IN near
      WITH DISTINCT x ORDER BY COUNT { (x)-[:${RELATIONSHIPS}]-() } DESC, x.id LIMIT 100
      RETURN collect(x) AS far
    }
    WITH ([a] + near + far)[..100] AS seen
    CALL (seen) {
      UNWIND seen AS x MATCH (x)-[r:${RELATIONSHIPS}]->(y) WHERE y IN seen
      RETURN collect({ kind: type(r), from: { id: x.id }, to: { id: y.id } }) AS edges
    }
    RETURN { neighborhood: { nodes: [x IN seen | { id: x.id }], edges: edges } } AS data`,
  same: (data) => idsIn(data),
};
