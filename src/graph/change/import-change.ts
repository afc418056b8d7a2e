// How is what an import or a bundle writes kept in the log, without keeping all that it brought again?
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { keepChange, nextPlace } from './change-log.js';
import { countVersions } from './commit-draft.js';
import { readStates } from './read-states.js';
import { type Difference, difference, isNode } from './state.js';

/** Who brings it, and what it is. */
export interface Import {
  readonly by: string;
  readonly reason: string;
}

/** The state of a node that a source brought. */
export const BROUGHT = { brought: true } as const;

/** The nodes that an import writes: those that may be there already, and those that surely are not. */
export interface ImportedNodes {
  readonly there: readonly string[];
  readonly made: readonly string[];
}

/**
 * Does a write inside the transaction of `run` and keeps it as a Change: of nodes that were there, what differs; of new
 * ones, that it brought them. Nothing is kept where nothing was written.
 */
export async function keepImport<T>(
  run: Run,
  model: Model,
  { by, reason }: Import,
  { there, made }: ImportedNodes,
  write: () => Promise<T>,
): Promise<T> {
  const seq = await nextPlace(run);
  const before = new Map((await readStates(run, model, there)).map(({ id, state }) => [id, state]));
  const result = await write();
  const updated = (await readStates(run, model, there)).flatMap(({ id, state }): Difference[] => {
    const earlier = before.get(id) ?? null;
    if (earlier === null && isNode(state)) return [{ id, before: null, after: BROUGHT }];
    const made = difference(id, earlier, state);
    return made === null ? [] : [made];
  });
  const differences = [...made.map((id) => ({ id, before: null, after: BROUGHT })), ...updated];
  if (differences.length > 0) {
    await countVersions(
      run,
      updated.filter((one) => one.after !== BROUGHT),
    );
    await keepChange(run, seq, { kind: 'IMPORT', by, reason, targets: [], differences });
  }
  return result;
}
