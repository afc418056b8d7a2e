// How does a draft become the graph, inside the transaction that it was read in?
import type { Run } from '../graph.js';
import { checkCircles, checkDraft } from './check-draft.js';
import { Clash } from './clash.js';
import type { Draft } from './draft.js';
import type { Difference } from './state.js';
import { removeNodes, writeStates } from './write-states.js';

/**
 * Checks a draft and writes it; gives what it did to each node. Fails with BAD_USER_INPUT or NOT_FOUND where it makes no
 * sense, and with a Clash where a node that it takes away is still led to.
 */
export async function commitDraft(draft: Draft): Promise<Difference[]> {
  await checkDraft(draft);
  const differences = draft.differences();
  const gone = differences.filter(({ after }) => after === null).map(({ id }) => id);
  const written = differences.filter(({ after }) => after !== null).map(({ id }) => id);
  await writeStates(
    draft.run,
    draft.model,
    written.map((id) => ({ id, state: draft.state(id) })),
  );
  await checkCircles(draft);
  const removed = new Set(gone);
  const leading = gone.length === 0 ? [] : await draft.leadingTo(gone);
  const resting = leading.filter((id) => !removed.has(id));
  if (resting.length > 0) throw new Clash([...resting, ...gone]);
  await removeNodes(draft.run, gone);
  await countVersions(draft.run, differences);
  return differences;
}

/** Each write makes a node one version newer; one that was never written before is of version 1. */
export async function countVersions(run: Run, differences: readonly Difference[]): Promise<void> {
  await run(
    `UNWIND $rows AS row
     MERGE (h:History { id: row.id })
     SET h.version = CASE WHEN h.version IS NULL THEN CASE WHEN row.made THEN 1 ELSE 2 END ELSE h.version + 1 END
     WITH h
     MATCH (n:Node { id: h.id })
     SET n.version = h.version`,
    { rows: differences.map(({ id, before }) => ({ id, made: before === null })) },
  );
}
