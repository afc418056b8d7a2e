import type { Run } from '../../graph/graph.js';

/** That a statement appears in a document: the relationship, its ends and what it has. */
export const appearance = (statement: string, document: string) =>
  ['APPEARS_IN', statement, document, { derived: true }] as const;

/** In which documents these statements appear: those that their evidence lies in. `(s)-[:APPEARS_IN]->(d)`, once for each. */
// The seek by `:Node` is certain, whatever Neo4j knew of how many nodes there are of a type when it planned.
export async function deriveAppearances(run: Run, statements: readonly string[]): Promise<void> {
  await run(
    `UNWIND $statements AS id
     MATCH (s:Node { id: id })-[r:APPEARS_IN]->(d:Document)
     WHERE NOT EXISTS { (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d) }
     DELETE r`,
    { statements },
  );
  await run(
    `UNWIND $statements AS id
     MATCH (s:Node { id: id }) WHERE s:Statement
     MATCH (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d:Document)
     WITH DISTINCT s, d
     WHERE NOT EXISTS { (s)-[:APPEARS_IN]->(d) }
     CREATE (s)-[:APPEARS_IN { derived: true }]->(d)`,
    { statements },
  );
}
