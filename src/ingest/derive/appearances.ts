import type { Run } from '../../graph/graph.js';

/** That a statement appears in a document: the relationship, its ends and what it has. */
export const appearance = (statement: string, document: string) =>
  ['APPEARS_IN', statement, document, { derived: true }] as const;

/** In which documents these statements appear: those that their evidence lies in. `(s)-[:APPEARS_IN]->(d)`, once for each. */
export async function deriveAppearances(run: Run, statements: readonly string[]): Promise<void> {
  await run(
    `UNWIND $statements AS id
     MATCH (s:Statement { id: id })-[r:APPEARS_IN]->(d:Document)
     WHERE NOT EXISTS { (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d) }
     DELETE r`,
    { statements },
  );
  await run(
    `UNWIND $statements AS id
     MATCH (s:Statement { id: id })-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d:Document)
     WITH DISTINCT s, d
     WHERE NOT EXISTS { (s)-[:APPEARS_IN]->(d) }
     CREATE (s)-[:APPEARS_IN { derived: true }]->(d)`,
    { statements },
  );
}
