import type { Run } from '../../graph/graph.js';

/** How many accepted statements these agents said, and how many were said at these events: `statementCount`, 0 for none. */
export async function deriveStatementCounts(run: Run, agentsAndEvents: readonly string[]): Promise<void> {
  for (const [label, relationship] of [
    ['Agent', 'SAID_BY'],
    ['Event', 'SAID_AT'],
  ]) {
    await run(
      `UNWIND $ids AS id
       MATCH (n:Node { id: id }) WHERE n:${label}
       WITH n, COUNT { (n)<-[:${relationship}]-(s) WHERE s.status = 'ACCEPTED' } AS count
       WHERE n.statementCount IS NULL OR n.statementCount <> count
       SET n.statementCount = count`,
      { ids: agentsAndEvents },
    );
  }
}
