// Which changes are shown? The reader's choice, kept in the address.
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ChangeKind } from '../api/operations.generated.js';
import { authorOf } from './author.js';
import type { ChangesAsked } from './change-list.js';
import { startOf } from './local-day.js';

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
