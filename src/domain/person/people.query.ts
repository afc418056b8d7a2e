import type { Listing } from '../../graph/field-plan.js';
import { listQuery } from '../../graph/query.js';
import { PARTICIPATION_PREDICATES, ROLE_PREDICATES } from '../claim/predicates.js';
import { byName, byNameDescending, byStatements, named } from '../entity/named.listing.js';
import { byId } from '../node/known-id.js';
import type { PersonFilter } from './person-filter.type.js';

export const personListing: Listing<PersonFilter> = {
  type: 'Person',
  orders: [byName, byNameDescending, byStatements],
  filter: ({ name, organization, event }, node, compiler) => ({
    start: named(name, 'filter.name', node, 'Person', compiler),
    match: [
      ...(organization == null
        ? []
        : [
            `(${node})-[:${ROLE_PREDICATES.join('|')}]->${byId(organization, 'filter.organization', compiler)}`,
          ]),
      ...(event == null
        ? []
        : [`(${node})-[:${PARTICIPATION_PREDICATES.join('|')}]->${byId(event, 'filter.event', compiler)}`]),
    ],
  }),
};

export const people = listQuery({
  name: 'people',
  question: 'Which people are there, by name or by how much they said?',
  sample: '{ people(filter: { name: "Harris" }, first: 10) { totalCount edges { node { id name } } } }',
  type: 'Person',
});
