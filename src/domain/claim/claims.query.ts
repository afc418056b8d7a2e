import { badInput } from '../../error/isnad-error.js';
import type { Listing } from '../../graph/field-plan.js';
import { listQuery } from '../../graph/query.js';
import { byId } from '../node/known-id.js';
import type { ClaimFilter } from './claim-filter.type.js';
import { predicates } from './predicates.js';

export const claimListing: Listing<ClaimFilter> = {
  type: 'Claim',
  orders: [{ name: 'ID_ASC', key: (node) => `${node}.id` }],
  filter: ({ subject, object, predicate, polarity, assertedBy }, node, compiler) => ({
    match: [
      ...(subject == null
        ? []
        : [`(${node}:Claim)-[:SUBJECT]->${byId(subject, 'filter.subject', compiler)}`]),
      ...(object == null ? [] : [`(${node}:Claim)-[:OBJECT]->${byId(object, 'filter.object', compiler)}`]),
      ...(assertedBy == null
        ? []
        : [
            `(${node}:Claim)-[:ASSERTED_BY]->(:Statement)-[:SAID_BY*0..1]->${byId(assertedBy, 'filter.assertedBy', compiler)}`,
          ]),
    ],
    where: [
      ...(predicate == null ? [] : [`${node}.predicate IN ${compiler.param(predicate.map(checkPredicate))}`]),
      ...(polarity == null ? [] : [`${node}.polarity = ${compiler.param(polarity)}`]),
    ],
  }),
};

function checkPredicate(name: string): string {
  if (name in predicates) return name;
  throw badInput('filter.predicate', `out of ${Object.keys(predicates).join(', ')}`, name);
}

export const claims = listQuery({
  name: 'claims',
  question: 'Which facts are claimed, by id?',
  sample: '{ claims(filter: { predicate: ["ORGANIZED"] }) { edges { node { subject { name } polarity } } } }',
  type: 'Claim',
});
