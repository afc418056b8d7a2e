// What was the graph at an earlier instant? All that was written since is taken back, in a transaction that is never kept.
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { changesAfter, MOST_REWOUND } from './change-log.js';
import { type Settle, takeBack } from './changer.js';
import { Draft } from './draft.js';
import { removeNodes, writeStates } from './write-states.js';

/** Takes back everything after `at` (ISO 8601). Fails with LIMIT_EXCEEDED where that is too much. */
export async function rewind(run: Run, model: Model, settle: Settle, at: string): Promise<void> {
  const changes = await changesAfter(run, at);
  const nodes = changes.reduce((sum, { differences }) => sum + differences.length, 0);
  if (changes.length > MOST_REWOUND || nodes > MOST_REWOUND) {
    throw new IsnadError(
      ErrorCode.LIMIT_EXCEEDED,
      `asOf must be an instant with at most ${MOST_REWOUND} nodes written after it, but there are more after ${at}. Ask for a later one, or read \`changes\`.`,
      { cost: { requested: Math.max(nodes, changes.length), limit: MOST_REWOUND } },
    );
  }
  const draft = new Draft(run, model);
  const written = new Map<string, number>();
  for (const { differences } of changes) {
    await takeBack(draft, differences);
    for (const { id } of differences) written.set(id, (written.get(id) ?? 0) + 1);
  }
  const differences = draft.differences();
  const gone = differences.filter(({ after }) => after === null).map(({ id }) => id);
  const kept = differences.filter(({ after }) => after !== null).map(({ id }) => id);
  // What is to go may still be led to until the rest is as it was.
  await writeStates(
    run,
    model,
    kept.map((id) => ({ id, state: draft.state(id) })),
  );
  await removeNodes(run, gone);
  await run(
    `UNWIND $rows AS row
     MATCH (n:Node { id: row.id }) WHERE n.version IS NOT NULL
     SET n.version = n.version - toInteger(row.times)`,
    { rows: [...written].map(([id, times]) => ({ id, times })) },
  );
  await settle(run, model, differences);
}
