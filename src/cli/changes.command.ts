// Who changed what, and how is it taken back?
import { operate } from './operate.js';

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly targets: readonly { id: string }[];
  readonly undoneBy: { id: string } | null;
}

const SHOWN = 'id kind at by reason targets { id } undoneBy { id }';
/** How many targets a line names. */
const MOST_NAMED = 3;

export interface ChangesSwitches {
  readonly target?: string;
  readonly by?: string;
  readonly from?: string;
  readonly first: string;
}

/** Prints what was written, the latest first. */
export async function changes(switches: ChangesSwitches, env: NodeJS.ProcessEnv): Promise<void> {
  const { target, by, from, first } = switches;
  const data = await operate<{ changes: { edges: { node: Shown }[] } }>(
    env,
    `query ($target: ID, $by: String, $from: DateTime, $first: Int) {
      changes(target: $target, by: $by, from: $from, first: $first) { edges { node { ${SHOWN} } } }
    }`,
    { target, by, from, first: Number(first) },
  );
  const found = data.changes.edges.map(({ node }) => node);
  if (found.length === 0) console.log('Nothing was written.');
  for (const change of found) console.log(lineOf(change));
}

/** Takes a change back and prints the change that did so. */
export async function undo(change: string, env: NodeJS.ProcessEnv): Promise<void> {
  const data = await operate<{ undo: Shown }>(
    env,
    `mutation ($change: ID!) { undo(change: $change) { ${SHOWN} } }`,
    { change },
  );
  console.log(lineOf(data.undo));
}

/** One line for a change. */
function lineOf({ id, kind, at, by, reason, targets, undoneBy }: Shown): string {
  const named = targets.slice(0, MOST_NAMED).map((target) => target.id);
  const more = targets.length > MOST_NAMED ? ` and ${targets.length - MOST_NAMED} more` : '';
  return [
    id,
    new Date(at).toISOString(),
    kind.padEnd(7),
    by,
    named.join(', ') + more,
    ...(reason === null ? [] : [JSON.stringify(reason)]),
    ...(undoneBy === null ? [] : [`(undone by ${undoneBy.id})`]),
  ].join('  ');
}
