import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/query.js';
import { checkId } from '../node/known-id.js';
import { checkWhole } from './check-whole.js';
import { HopKind } from './hop-kind.type.js';
import { Path } from './path.type.js';
import { type FoundPath, MAX_HOPS, MAX_PATHS, paths } from './paths.query.js';

@ArgsType()
class PathArguments {
  @Field(() => ID, { description: 'Where the ways begin.' })
  from: string;

  @Field(() => ID, { description: 'Where they end.' })
  to: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: `The most hops that a way may have, from 1 to ${MAX_HOPS}; BAD_USER_INPUT beyond.`,
  })
  maxHops: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 3,
    description: `How many ways to give, from 0 to ${MAX_PATHS}; BAD_USER_INPUT beyond.`,
  })
  first: number;

  @Field(() => [HopKind], {
    nullable: true,
    description: 'Only hops of these kinds; when absent or empty, any but APPEARS_IN.',
  })
  through?: HopKind[];
}

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description:
      'Shortest ways from one entity to another; every hop says which statement, claim or event joins the two. The shorter first; among equally short ones those that set out through different nodes, then by the ids along them. Where more than 100 are equally short, which of them are looked at is up to the database. Only accepted statements and claims that are affirmed and not deprecated join. Empty when nothing joins the two, when they are the same, and for ids that nothing has.',
  })
  paths(
    @Args(() => PathArguments) { from, to, maxHops, first }: PathArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundPath[]> {
    checkId(from, 'from');
    checkId(to, 'to');
    checkWhole('maxHops', maxHops, 1, MAX_HOPS);
    checkWhole('first', first, 0, MAX_PATHS);
    return ask(paths, info);
  }
}
