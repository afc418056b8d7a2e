import { model } from '../../domain/model.js';
import type { Run } from '../../graph/graph.js';

/** Proposals of these nodes stand in the queue by when they were first proposed, whatever was decided and taken back since. */
export async function queueProposals(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id
     MATCH (n:Node { id: id })
     WHERE n.status = 'PROPOSED' OR n.queuedAt IS NOT NULL
     SET n.proposedAt = coalesce(n.proposedAt, $now),
         n.queuedAt = CASE n.status WHEN 'PROPOSED' THEN coalesce(n.proposedAt, $now) END`,
    { ids, now: new Date().toISOString() },
  );
}

/** Puts proposals into the queue that were loaded or imported as such. */
export async function queueLoadedProposals(run: Run): Promise<void> {
  for (const { type } of model.concepts.filter(({ reviewed }) => reviewed)) {
    const rows = await run<{ id: string }>(
      `MATCH (n:${type} { status: 'PROPOSED' }) WHERE n.queuedAt IS NULL RETURN n.id AS id`,
    );
    if (rows.length === 0) continue;
    await queueProposals(
      run,
      rows.map(({ id }) => id),
    );
  }
}
