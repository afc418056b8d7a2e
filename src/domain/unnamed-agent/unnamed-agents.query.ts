import type { Listing } from '../../graph/field-plan.js';
import { listQuery } from '../../graph/query.js';
import { byName, named } from '../entity/named.listing.js';
import type { UnnamedAgentFilter } from './unnamed-agent-filter.type.js';

export const unnamedAgentListing: Listing<UnnamedAgentFilter> = {
  type: 'UnnamedAgent',
  orders: [byName],
  filter: ({ descriptor, basis, minHeadcount }, node, compiler) => ({
    start: named(descriptor, 'filter.descriptor', node, 'UnnamedAgent', compiler),
    where: [
      ...(basis == null ? [] : [`${node}.basis = ${compiler.param(basis)}`]),
      ...(minHeadcount == null ? [] : [`${node}.headcount_min >= ${compiler.param(minHeadcount)}`]),
    ],
  }),
};

export const unnamedAgents = listQuery({
  name: 'unnamed-agents',
  question: 'Which people and groups does the text leave unnamed, by descriptor?',
  sample:
    '{ unnamedAgents(filter: { minHeadcount: 2 }) { edges { node { descriptor headcount { min max } } } } }',
  type: 'UnnamedAgent',
});
