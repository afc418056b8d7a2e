import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/query.js';
import { checkId } from '../node/known-id.js';
import { checkWhole } from '../path/check-whole.js';
import { HopKind } from '../path/hop-kind.type.js';
import { type FoundSubgraph, MAX_DEPTH, MAX_NODES, neighborhood } from './neighborhood.query.js';
import { Subgraph } from './subgraph.type.js';

@ArgsType()
class NeighborhoodArguments {
  @Field(() => ID, { description: 'The node in the middle, whatever its type.' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: `How many hops away, from 1 to ${MAX_DEPTH}; BAD_USER_INPUT beyond.`,
  })
  depth: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 50,
    description: `How many nodes to give, from 0 to ${MAX_NODES}, the one in the middle counted; BAD_USER_INPUT beyond.`,
  })
  first: number;

  @Field(() => [HopKind], {
    nullable: true,
    description: 'Only hops of these kinds; any when absent or empty.',
  })
  through?: HopKind[];
}

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Subgraph, {
    description:
      'Everything within `depth` hops, most connected first, cut at `first` nodes; says so when it was cut. A cut keeps the nearer before the farther, so that all nodes hang together, and of equally near ones the most connected: those with the most hops of the kinds asked for. Only accepted statements and claims that are affirmed and not deprecated join. At a depth with more than 20,000 nodes, which of them are looked at is up to the database. No nodes for an id that nothing has.',
  })
  neighborhood(
    @Args(() => NeighborhoodArguments) { id, depth, first }: NeighborhoodArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundSubgraph> {
    checkId(id);
    checkWhole('depth', depth, 1, MAX_DEPTH);
    checkWhole('first', first, 0, MAX_NODES);
    return ask(neighborhood, info);
  }
}
