import type { Listing } from '../../graph/field-plan.js';
import { listQuery } from '../../graph/query.js';
import { byName, named } from '../entity/named.listing.js';
import { byId } from '../node/known-id.js';
import type { PlaceFilter } from './place-filter.type.js';

export const placeListing: Listing<PlaceFilter> = {
  type: 'Place',
  orders: [byName],
  filter: ({ name, within }, node, compiler) => ({
    start: named(name, 'filter.name', node, 'Place', compiler),
    match: within == null ? [] : [`(${node})-[:PART_OF*1..10]->${byId(within, 'filter.within', compiler)}`],
  }),
};

export const places = listQuery({
  name: 'places',
  question: 'Which places are there, by name?',
  sample: '{ places(filter: { name: "Fayetteville" }) { edges { node { name latitude longitude } } } }',
  type: 'Place',
});
