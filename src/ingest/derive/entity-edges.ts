import { predicates } from '../../domain/claim/predicates.js';
import type { Run } from '../../graph/graph.js';
import { type NewEdge, writeEdges } from '../../graph/write/write-nodes.js';

/** The claims that join two entities: accepted, affirmed and not known to be wrong. */
const HOLDS = "c.status = 'ACCEPTED' AND c.polarity = 'AFFIRMED' AND c.rank <> 'DEPRECATED'";
/** All types at once: Neo4j plans each new statement for a tenth of a second, so there are few of them. */
const TYPES = Object.keys(predicates).join('|');

/** Takes away direct relationships of these entities that no claim stands behind any more. */
export async function removeEntityEdges(run: Run, entities: readonly string[]): Promise<void> {
  await run(
    `UNWIND $entities AS id
     MATCH (s:Node { id: id })-[r:${TYPES}]->(o:Entity)
     WHERE NOT EXISTS {
       MATCH (s)<-[:SUBJECT]-(c:Claim { id: r.claim })-[:OBJECT]->(o)
       WHERE c.predicate = type(r) AND ${HOLDS}
     }
     DELETE r`,
    { entities },
  );
}

/**
 * From each of the claims that joins two entities and holds, a direct relationship between the two: its type is the
 * predicate's name, and its property `claim` is the id of the claim, which is the truth behind it.
 */
export async function deriveEntityEdges(run: Run, claims: readonly string[]): Promise<void> {
  const missing = await run<{ from: string; relationship: string; to: string; claim: string }>(
    `UNWIND $claims AS id
     MATCH (s:Entity)<-[:SUBJECT]-(c:Claim { id: id })-[:OBJECT]->(o:Entity)
     WHERE ${HOLDS} AND c.predicate IN $predicates
       AND NOT EXISTS { MATCH (s)-[r:${TYPES}]->(o) WHERE r.claim = c.id AND type(r) = c.predicate }
     RETURN s.id AS from, c.predicate AS relationship, o.id AS to, c.id AS claim
     ORDER BY claim`,
    { claims, predicates: Object.keys(predicates) },
  );
  await writeEdges(
    run,
    missing.map(({ claim, ...edge }): NewEdge => ({ ...edge, properties: { claim, derived: true } })),
  );
}
