// ## 4. Ask the database: `awards.query.ts`
//
// Here alone is Cypher. A listing says how awards are ordered and filtered wherever they appear, at the root or under a
// person; its first order is the default, and ties are broken by id. Every value from a client becomes a parameter.
// A question has a name, its words, and a sample operation, from which `isnad query show awards` prints the statement.
import type { Listing } from '../../graph/field-plan.js';
import { listQuery, nodeQuery } from '../../graph/query.js';
import { byId } from '../node/known-id.js';
import { between, byDate } from '../scalar/dated.listing.js';
import type { AwardFilter } from './award-filter.type.js';

export const awardListing: Listing<AwardFilter> = {
  type: 'Award',
  orders: byDate('awardedOn', 'AWARDED_ON'),
  filter: ({ recipient, from, to }, node, compiler) => ({
    // From what the filter names to the node: the id is a seek, and the rest a step.
    match:
      recipient == null
        ? []
        : [`(${node}:Award)-[:AWARDED_TO]->${byId(recipient, 'filter.recipient', compiler)}`],
    where: between(node, 'awardedOn', from, to, 'filter.to', compiler),
  }),
};

export const awards = listQuery({
  name: 'awards',
  question: 'Which awards were given, by when they were given?',
  sample: '{ awards(filter: { from: "2024" }) { edges { node { name awardedOn recipient { name } } } } }',
  type: 'Award',
});

export const awardById = nodeQuery({
  name: 'award-by-id',
  question: 'What is the award with this id?',
  sample: '{ award(id: "award:courage-2024") { name recipient { name } evidence { exact } } }',
  type: 'Award',
});
