/** What a node is at one moment: itself, an id that stands for another node since a merge, or null where there is none. */
export type State = NodeState | AliasState | BroughtState | null;

/** A node's own fields: canonical values of properties by name, and a list of ends for each edge. Empty ones are left out. */
export interface NodeState {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A node as its source brought it, which the log does not repeat. */
export interface BroughtState {
  readonly brought: true;
}

export interface AliasState {
  readonly standsFor: string;
}

/** Where an edge leads, with its own properties. */
export interface EdgeEnd {
  readonly to: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The bundle that added it to a node of another one. */
  readonly bundle?: string;
}

/** Where the edges of a state lead, in the order of its fields. */
export function endsIn(state: State): string[] {
  if (!isNode(state)) return [];
  return Object.values(state.fields).flatMap((value) =>
    Array.isArray(value) ? value.flatMap((item: Partial<EdgeEnd>) => item.to ?? []) : [],
  );
}

/** One end for each node that is led to; the first stays. */
export function onceEach<End extends { readonly to?: string }>(ends: readonly End[]): End[] {
  const led = new Set<string>();
  return ends.filter(({ to }) => {
    if (to === undefined) return true;
    if (led.has(to)) return false;
    led.add(to);
    return true;
  });
}

/** What a write did to one node. Of two node states, only the fields that differ. */
export interface Difference {
  readonly id: string;
  readonly before: State;
  readonly after: State;
}

export function isNode(state: State | undefined): state is NodeState {
  return state != null && 'fields' in state;
}

export function isAlias(state: State | undefined): state is AliasState {
  return state != null && 'standsFor' in state;
}

export function isBrought(state: State | undefined): state is BroughtState {
  return state != null && 'brought' in state;
}

/** Equal values are equal texts, whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** A value as a text that does not depend on the order of keys. */
export function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/** What differs between two states of a node, or null where nothing does. */
export function difference(id: string, before: State, after: State): Difference | null {
  if (!isNode(before) || !isNode(after)) {
    return sameValue(before, after) ? null : { id, before, after };
  }
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const differing = names.filter((name) => !sameValue(before.fields[name], after.fields[name]));
  if (differing.length === 0) return null;
  const only = ({ fields }: NodeState): NodeState => ({
    fields: Object.fromEntries(
      differing.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
    ),
  });
  return { id, before: only(before), after: only(after) };
}
