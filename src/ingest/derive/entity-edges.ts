import { predicates } from '../../domain/claim/predicates.js';
import type { Run } from '../../graph/graph.js';

/** The claims that join two entities: accepted, affirmed and not known to be wrong. */
const HOLDS = "c.status = 'ACCEPTED' AND c.polarity = 'AFFIRMED' AND c.rank <> 'DEPRECATED'";

/**
 * From each claim that joins two entities and holds, a direct relationship between the two: its type is the predicate's
 * name, and its property `claim` is the claim's id, which is the truth behind it.
 */
export async function deriveEntityEdges(run: Run): Promise<void> {
  for (const predicate of Object.keys(predicates)) {
    await run(
      `MATCH (s:Entity)-[r:${predicate}]->(o:Entity)
       WHERE NOT EXISTS {
         MATCH (s)<-[:SUBJECT]-(c:Claim { id: r.claim, predicate: $predicate })-[:OBJECT]->(o) WHERE ${HOLDS}
       }
       DELETE r`,
      { predicate },
    );
    await run(
      `MATCH (c:Claim { predicate: $predicate }) WHERE ${HOLDS}
       MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
       WHERE NOT EXISTS { (s)-[:${predicate} { claim: c.id }]->(o) }
       CREATE (s)-[:${predicate} { claim: c.id, derived: true }]->(o)`,
      { predicate },
    );
  }
}
