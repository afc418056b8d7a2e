// Which of those who share a name, a sound or an external id may be the same?
import { isArabicName, vowelsFit } from '../../extract/name-skeleton.js';

/** Why two nodes may be the same, from the surest reason to the least sure. */
export const REASONS = {
  SAME_EXTERNAL_ID: 1,
  SAME_NAME: 0.8,
  SAME_SOUND: 0.6,
  SAME_SINGLE_NAME: 0.4,
} as const;

export type Reason = keyof typeof REASONS;

/** Somebody under one of their names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly reason: Reason;
  /** What they share, or the name of the first. */
  readonly name: string;
}

/** Those of one name who are paired with each other; of more, each with the first alone. */
const ALL_WITH_ALL = 20;
/** The most pairs of one name: more are of no use to anybody. */
const MOST_PAIRS = 500;

/** The pairs of a group that shares `kind`; without those whom a register holds to be two. */
export function pairsAmong(group: readonly Named[], kind: 'name' | 'sound' | 'external id'): Pair[] {
  const members = [...new Map(group.map((named) => [`${named.id} ${named.name}`, named])).values()];
  const heads = members.length <= ALL_WITH_ALL ? members : members.slice(0, 1);
  const pairs: Pair[] = [];
  for (const [index, one] of heads.entries()) {
    for (const other of members.slice(index + 1)) {
      if (one.id === other.id || pairs.length === MOST_PAIRS) continue;
      const reason = reasonOf(one, other, kind);
      if (reason === null) continue;
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      pairs.push({ a: a.id, b: b.id, reason, name: a.name });
    }
  }
  return pairs;
}

function reasonOf(one: Named, other: Named, kind: 'name' | 'sound' | 'external id'): Reason | null {
  if (kind === 'external id') return 'SAME_EXTERNAL_ID';
  if (areTwo(one, other)) return null;
  if (kind === 'name') return one.name.includes(' ') ? 'SAME_NAME' : 'SAME_SINGLE_NAME';
  const scripts = isArabicName(one.name) !== isArabicName(other.name);
  return scripts && vowelsFit(one.name, other.name) ? 'SAME_SOUND' : null;
}

/** Whether one register has an id for each of them, and not the same. */
function areTwo(one: Named, other: Named): boolean {
  const schemeOf = (key: string) => key.slice(0, key.indexOf(':'));
  return one.keys.some(
    (key) => !other.keys.includes(key) && other.keys.some((their) => schemeOf(their) === schemeOf(key)),
  );
}
