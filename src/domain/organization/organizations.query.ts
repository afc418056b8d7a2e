import type { Listing } from '../../graph/field-plan.js';
import { listQuery } from '../../graph/query.js';
import { byName, named } from '../entity/named.listing.js';
import type { OrganizationFilter } from './organization-filter.type.js';

export const organizationListing: Listing<OrganizationFilter> = {
  type: 'Organization',
  orders: [byName],
  filter: ({ name }, node, compiler) => ({
    start: named(name, 'filter.name', node, 'Organization', compiler),
  }),
};

export const organizations = listQuery({
  name: 'organizations',
  question: 'Which organizations are there, by name?',
  sample: '{ organizations(first: 10) { edges { node { id name } } } }',
  type: 'Organization',
});
