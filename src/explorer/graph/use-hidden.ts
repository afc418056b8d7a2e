// What do the filters hide? Kinds of nodes, ways of joining, and what lies outside a time. Kept in the address.
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import type { HopKind } from '../api/operations.generated.js';
import { spanOf } from '../date/partial-date.js';
import { windowOf } from '../timeline/time-window.js';
import { drawnKinds } from './colours.js';
import type { NodeKind, Picture } from './picture.js';

export const hopKinds = [
  'SAID',
  'CONVEYED',
  'ABOUT',
  'ADDRESSED',
  'SAID_AT',
  'RESPONDED',
  'PARTICIPATED',
  'CLAIM',
  'LOCATED',
  'PART_OF',
  'PUBLISHED',
  'TRANSLATED',
  'APPEARS_IN',
] as const satisfies readonly HopKind[];

const parsers = {
  without: parseAsArrayOf(parseAsStringLiteral(drawnKinds)).withDefault([]),
  through: parseAsArrayOf(parseAsStringLiteral(hopKinds)).withDefault([]),
  from: parseAsString,
  to: parseAsString,
};

/** The filters as they stand in the address. */
export function useFilters() {
  const [chosen, choose] = useQueryStates(parsers, { history: 'replace' });
  return { chosen, choose };
}

export type Filters = ReturnType<typeof useFilters>;

/** The nodes and joins of the picture that they hide. */
export function useHidden(picture: Picture, chosen: Filters['chosen']) {
  return useMemo(() => {
    const window = windowOf(chosen.from, chosen.to, null);
    const isOutside = (date: string | null) => {
      const span = date === null || window === null ? null : spanOf(date);
      return span !== null && window !== null && (span.to <= window.from || span.from >= window.to);
    };
    const kinds: readonly NodeKind[] = chosen.without;
    const nodes = new Set(
      [...picture.nodes.values()]
        .filter(({ kind, date }) => kinds.includes(kind) || isOutside(date))
        .map(({ id }) => id),
    );
    const joins = new Set(
      [...picture.joins.values()]
        .filter(
          ({ kind, from, to }) =>
            (chosen.through.length > 0 && !chosen.through.some((hop) => hop === kind)) ||
            nodes.has(from) ||
            nodes.has(to),
        )
        .map(({ key }) => key),
    );
    return { nodes, joins };
  }, [picture, chosen]);
}
