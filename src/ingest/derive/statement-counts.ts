import type { Run } from '../../graph/graph.js';

/** Whose statements are counted, and over which relationship a statement leads to them. */
export const counted = [
  { of: 'Agent', relationship: 'SAID_BY' },
  { of: 'Event', relationship: 'SAID_AT' },
] as const;

/** How many accepted statements these agents said, and how many were said at these events: `statementCount`, 0 for none. */
export async function deriveStatementCounts(run: Run, agentsAndEvents: readonly string[]): Promise<void> {
  for (const { of, relationship } of counted) {
    await run(
      `UNWIND $ids AS id
       MATCH (n:Node { id: id }) WHERE n:${of}
       WITH n, COUNT { (n)<-[:${relationship}]-(s) WHERE s.status = 'ACCEPTED' } AS count
       WHERE n.statementCount IS NULL OR n.statementCount <> count
       SET n.statementCount = count`,
      { ids: agentsAndEvents },
    );
  }
}
