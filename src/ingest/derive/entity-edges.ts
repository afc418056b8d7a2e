import { predicates } from '../../domain/claim/predicates.js';
import type { Run } from '../../graph/graph.js';
import { type NewEdge, writeEdges } from '../../graph/write/write-nodes.js';

/** The claims that join two entities: accepted, affirmed and not known to be wrong. */
const holding = (claim: string) =>
  `${claim}.status = 'ACCEPTED' AND ${claim}.polarity = 'AFFIRMED' AND ${claim}.rank <> 'DEPRECATED'`;

/** The same of a claim that is still to be stored. */
export function holds({ status, polarity, rank }: Readonly<Record<string, unknown>>): boolean {
  return status === 'ACCEPTED' && polarity === 'AFFIRMED' && rank !== 'DEPRECATED';
}

/** What a direct relationship has, which says where it comes from. */
export const entityEdge = (claim: string) => ({ claim, derived: true });

/** All types at once: Neo4j plans each new statement for a tenth of a second, so there are few of them. */
const TYPES = Object.keys(predicates).join('|');

/** Whether a node has any direct relationship that could be taken away. */
export const HAS_ENTITY_EDGE = `EXISTS { (n)-[:${TYPES}]->() }`;
/** Whether a claim joins two entities. */
export const JOINS = `${holding('n')} AND EXISTS { (n)-[:OBJECT]->() }`;

/** Takes away direct relationships of these entities that no claim stands behind any more. */
export async function removeEntityEdges(run: Run, entities: readonly string[]): Promise<void> {
  await run(
    `UNWIND $entities AS id
     MATCH (s:Node { id: id })-[r:${TYPES}]->(o:Entity)
     WHERE NOT EXISTS {
       MATCH (s)<-[:SUBJECT]-(c:Claim { id: r.claim })-[:OBJECT]->(o)
       WHERE c.predicate = type(r) AND ${holding('c')}
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
     MATCH (c:Node { id: id }) WHERE c:Claim
     MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
     WHERE ${holding('c')} AND c.predicate IN $predicates
       AND NOT EXISTS { MATCH (s)-[r:${TYPES}]->(o) WHERE r.claim = c.id AND type(r) = c.predicate }
     RETURN s.id AS from, c.predicate AS relationship, o.id AS to, c.id AS claim
     ORDER BY claim`,
    { claims, predicates: Object.keys(predicates) },
  );
  await writeEdges(
    run,
    missing.map(({ claim, ...edge }): NewEdge => ({ ...edge, properties: entityEdge(claim) })),
  );
}
