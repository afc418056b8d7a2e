import type { Run } from '../../graph/graph.js';

/** How many accepted statements an agent said, and how many were said at an event: `statementCount`, 0 for none. */
export async function deriveStatementCounts(run: Run): Promise<void> {
  for (const [label, relationship] of [
    ['Agent', 'SAID_BY'],
    ['Event', 'SAID_AT'],
  ]) {
    await run(
      `MATCH (n:${label})
       WITH n, COUNT { (n)<-[:${relationship}]-(s) WHERE s.status = 'ACCEPTED' } AS count
       WHERE n.statementCount IS NULL OR n.statementCount <> count
       SET n.statementCount = count`,
    );
  }
}
