// What is a node to be when one write to it is taken back, though others may have come since?
import {
  type Difference,
  isBrought,
  isNode,
  type NodeState,
  type State,
  sameValue,
  textOf,
} from './state.js';

/** The state without what the write did to it, or null where something that came later rests on it. */
export function revert(current: State, { before, after }: Difference): { state: State } | null {
  if (isBrought(after)) return isNode(current) ? { state: before } : null;
  if (!isNode(before) || !isNode(after)) {
    // Made, merged away or taken back: whether others rest on it, only the graph can say.
    return isNode(current) === isNode(after) && (current === null) === (after === null)
      ? { state: before }
      : null;
  }
  if (!isNode(current)) return null;
  const fields: Record<string, unknown> = { ...current.fields };
  for (const name of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])) {
    const reverted = revertField(current, name, before.fields[name], after.fields[name]);
    if (reverted === null) return null;
    if (reverted.value === undefined) delete fields[name];
    else fields[name] = reverted.value;
  }
  return { state: { fields } };
}

function revertField(
  current: NodeState,
  name: string,
  before: unknown,
  after: unknown,
): { value: unknown } | null {
  const now = current.fields[name];
  if (sameValue(now, after)) return { value: before };
  if (!isList(before) || !isList(after) || !isList(now)) return null;
  const value = revertList(now ?? [], before ?? [], after ?? []);
  return value === null ? null : { value: value.length === 0 ? undefined : value };
}

const isList = (value: unknown): value is unknown[] | undefined =>
  value === undefined || Array.isArray(value);

/** Takes out what the write put in, and puts back what it took out, near where it stood. */
function revertList(now: unknown[], before: unknown[], after: unknown[]): unknown[] | null {
  const list = [...now];
  for (const item of without(after, before)) {
    const at = list.findIndex((other) => sameValue(other, item));
    if (at < 0) return null;
    list.splice(at, 1);
  }
  for (const item of without(before, after)) {
    if (list.some((other) => sameValue(other, item))) return null;
    const earlier = before.slice(
      0,
      before.findIndex((other) => sameValue(other, item)),
    );
    const behind = list.findLastIndex((other) => earlier.some((known) => sameValue(known, other)));
    list.splice(behind + 1, 0, item);
  }
  return list;
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(textOf));
  return list.filter((item) => !known.has(textOf(item)));
}
