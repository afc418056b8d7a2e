// Which proposals are reviewed? The reviewer's choice, kept in the address.
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { ReviewedType, ReviewFilter } from '../api/operations.generated.js';

export const reviewedTypes = [
  'STATEMENT',
  'CLAIM',
  'PERSON',
  'ORGANIZATION',
  'UNNAMED_AGENT',
  'EVENT',
  'PLACE',
  'TOPIC',
  'DOCUMENT',
] as const satisfies readonly ReviewedType[];

const parsers = {
  type: parseAsStringLiteral(reviewedTypes),
  document: parseAsString,
  by: parseAsString,
  /** The one that is open. */
  item: parseAsString,
};

export function useReviewFilter() {
  const [chosen, choose] = useQueryStates(parsers, { history: 'replace' });
  const { type, document, by } = chosen;
  const filter: ReviewFilter = {
    ...(type && { types: [type] }),
    ...(document && { document }),
    ...(by && { by }),
  };
  return { chosen, choose, filter };
}
