// Which changes are shown? The reader's choice, kept in the address.
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ChangeKind } from '../api/operations.generated.js';
import { authorOf } from './author.js';
import type { ChangesAsked } from './change-list.js';

export const changeKinds = [
  'CREATE',
  'UPDATE',
  'REVIEW',
  'RETRACT',
  'MERGE',
  'UNDO',
  'IMPORT',
] as const satisfies readonly ChangeKind[];

const parsers = {
  change: parseAsString,
  node: parseAsString,
  by: parseAsString,
  kind: parseAsStringLiteral(changeKinds),
  from: parseAsString,
  to: parseAsString,
};

export function useHistoryFilter() {
  const [chosen, choose] = useQueryStates(parsers, { history: 'push' });
  const { node, by, kind, from, to } = chosen;
  const asked: ChangesAsked = {
    first: 20,
    target: node,
    by: by === null ? null : authorOf(by),
    kinds: kind === null ? null : [kind],
    since: from === null ? null : startOf(from, 0),
    until: to === null ? null : startOf(to, 1),
  };
  return { chosen, choose, asked, isFiltered: [node, by, kind, from, to].some((one) => one !== null) };
}

/**
 * The first instant of a year, month or day in the reader's own time zone, or of a later one of the same length; null
 * for what is none of them.
 */
export function startOf(date: string, later: number): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start =
    month === undefined
      ? new Date(y + later, 0, 1)
      : day === undefined
        ? new Date(y, m + later, 1)
        : new Date(y, m, d + later);
  return start.toISOString();
}
