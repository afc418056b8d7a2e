import type { Run } from '../../graph/graph.js';

/** In which documents a statement appears: those that its evidence lies in. `(s)-[:APPEARS_IN]->(d)`, once for each. */
export async function deriveAppearances(run: Run): Promise<void> {
  await run(
    `MATCH (s:Statement)-[r:APPEARS_IN]->(d:Document)
     WHERE NOT EXISTS { (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d) }
     DELETE r`,
  );
  await run(
    `MATCH (s:Statement)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d:Document)
     WITH DISTINCT s, d
     WHERE NOT EXISTS { (s)-[:APPEARS_IN]->(d) }
     CREATE (s)-[:APPEARS_IN { derived: true }]->(d)`,
  );
}
