// What did a change do, line by line? A list is told by what came, went and was put in another way; the rest by before and after.

export interface Difference {
  readonly id: string;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Something that became something else. */
export interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

export type Line = { readonly node: string } & (
  | { readonly kind: 'made' | 'gone'; readonly fields: Fields }
  /** As its source brought it, which the log does not repeat. */
  | { readonly kind: 'brought' | 'unbrought' }
  | { readonly kind: 'merged' | 'separated'; readonly into: string }
  | { readonly kind: 'value'; readonly field: string; readonly value: Pair }
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly changed: readonly Pair[];
      readonly added: readonly unknown[];
      readonly removed: readonly unknown[];
      /** The same items in another order. */
      readonly reordered: boolean;
    }
);

/** In the order of the change. */
export function linesOf(differences: readonly Difference[]): Line[] {
  return differences.map(({ id: node, field, before, after }) =>
    field === null ? { node, ...ofNode(before, after) } : { node, ...ofField(field, before, after) },
  );
}

/** What taking it back would do, in the same order. */
export function reversed(differences: readonly Difference[]): Difference[] {
  return differences.map(({ id, field, before, after }) => ({ id, field, before: after, after: before }));
}

type Rest<Of> = Of extends unknown ? Omit<Of, 'node'> : never;

function ofNode(before: unknown, after: unknown): Rest<Line> {
  const [old, next] = [standsFor(before), standsFor(after)];
  if (next !== null) return { kind: 'merged', into: next };
  if (old !== null) return { kind: 'separated', into: old };
  if (before === null) return isFields(after) ? { kind: 'made', fields: after } : { kind: 'brought' };
  return isFields(before) ? { kind: 'gone', fields: before } : { kind: 'unbrought' };
}

function ofField(field: string, before: unknown, after: unknown): Rest<Line> {
  if (!isList(before) || !isList(after)) return { kind: 'value', field, value: { before, after } };
  const gone = without(before ?? [], after ?? []);
  const come = without(after ?? [], before ?? []);
  const changed: Pair[] = [];
  for (const item of [...gone]) {
    const successor = come.find((other) => keyOf(other) !== null && keyOf(other) === keyOf(item));
    if (successor === undefined) continue;
    changed.push({ before: item, after: successor });
    gone.splice(gone.indexOf(item), 1);
    come.splice(come.indexOf(successor), 1);
  }
  const reordered = changed.length + gone.length + come.length === 0;
  return { kind: 'list', field, changed, added: come, removed: gone, reordered };
}

/** The ids that are named in what happened, each once. */
export function idsIn(differences: readonly Difference[]): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isFields(value)) {
      for (const key of ['to', 'standsFor', 'translator'])
        if (typeof value[key] === 'string') found.add(value[key]);
      for (const inner of Object.values(value)) look(inner);
    }
  };
  for (const { id, before, after } of differences) {
    found.add(id);
    look(before);
    look(after);
  }
  return [...found];
}

/** By what an item of a list stays the same item though it says something else; null for one that does not. */
function keyOf(item: unknown): string | null {
  if (!isFields(item)) return null;
  if ('to' in item) return `${item.to}`;
  if ('scheme' in item) return `${item.scheme}`;
  return 'text' in item ? `${item.language} ${item.kind ?? ''}` : null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, or the absence of one; a list has at least one item on one of its sides. */
const isList = (value: unknown): value is unknown[] | null => value === null || Array.isArray(value);

const standsFor = (value: unknown): string | null =>
  isFields(value) && typeof value.standsFor === 'string' ? value.standsFor : null;

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((item) => JSON.stringify(item)));
  return list.filter((item) => !known.has(JSON.stringify(item)));
}
