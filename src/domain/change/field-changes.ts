// What did a change do, field by field, in the words of a bundle?
import { type Difference, isAlias, isBrought, isNode, type State } from '../../graph/change/state.js';

/** One field of one node, or the node itself. */
export interface FieldDifference {
  readonly id: string;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The differences as a reader takes them in: a node that was made or merged as a whole, one that was edited by field. */
export function fieldChanges(differences: readonly Difference[]): FieldDifference[] {
  return differences.flatMap(({ id, before, after }): FieldDifference[] => {
    if (!isNode(before) || !isNode(after))
      return [{ id, field: null, before: whole(before), after: whole(after) }];
    const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
    return names.map((field) => ({
      id,
      field,
      before: before.fields[field] ?? null,
      after: after.fields[field] ?? null,
    }));
  });
}

function whole(state: State): unknown {
  if (isBrought(state)) return 'as its source brought it';
  if (isAlias(state)) return { standsFor: state.standsFor };
  return isNode(state) ? state.fields : null;
}
