import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { PageArguments } from '../connection/connection.type.js';
import { MergeSuggestionConnection } from './merge-suggestion.type.js';
import { mergeSuggestions } from './merge-suggestions.query.js';

@Resolver()
export class MergeSuggestionResolver {
  @Query(() => MergeSuggestionConnection, {
    description:
      'Pairs of people, and of organizations, that may be the same, the surest first, as `isnad suggest-merges` found them last. Nothing is merged by itself.',
  })
  mergeSuggestions(
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(mergeSuggestions, info);
  }
}
