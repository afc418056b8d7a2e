// A list of claims, to be taken away: all that fit the filter, not only those that are shown.
import type { Client } from 'urql';
import { type ClaimCardFragment, type ClaimFilter, MoreClaimsDocument } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { allPages } from '../take-away/all-pages.js';
import { listed } from '../take-away/listed.js';
import type { Table, View } from '../take-away/view.js';
import { CLAIMS_AT_ONCE } from './claims-at-once.js';

/** `asOf`: as they were known then; null as they are. */
export function claimsTakeAway(
  client: Client,
  filter: ClaimFilter,
  language: string,
  asOf: string | null,
): View {
  return {
    table: async () => {
      const asked = { filter, lang: language, first: CLAIMS_AT_ONCE, asOf };
      const edges = await allPages(
        (after) => client.query(MoreClaimsDocument, { ...asked, after }).toPromise(),
        ({ claims }) => claims,
      );
      return { columns, rows: edges.map(({ node }) => rowOf(node)) };
    },
  };
}

const columns = [
  ...['id', 'subject', 'subject id', 'predicate', 'polarity', 'object', 'object id'],
  ...['value', 'number', 'up to', 'unit', 'date', 'approximate', 'valid from', 'valid to', 'rank'],
  ...['asserted by', 'asserting statements', 'contradicted by', 'address'],
];

/** Without a statement that asserts it, it is in the document's own voice. */
function rowOf(claim: ClaimCardFragment): Table['rows'][number] {
  const { id, subject, predicate, polarity, object, value, validFrom, validTo, rank } = claim;
  const speakers = claim.assertedBy.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  return [
    ...[id, subject.name, subject.id, predicate, polarity, object?.name ?? null, object?.id ?? null],
    ...[value?.text ?? null, value?.number ?? null, value?.max ?? null, value?.unit ?? null],
    ...[value?.date ?? null, value === null ? null : String(value.approximate)],
    ...[validFrom, validTo, rank, listed(speakers), listed(claim.assertedBy.map(({ id }) => id))],
    ...[listed(claim.contradicts.map(({ id }) => id)), window.location.origin + addressOf(id)],
  ];
}
