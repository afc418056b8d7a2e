import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { PageArguments } from '../connection/connection.type.js';
import { checkId } from '../node/known-id.js';
import { CoOccurrenceConnection, CoOccurrenceScope } from './co-occurrence.type.js';
import { coOccurrences } from './co-occurrences.query.js';

@ArgsType()
class CoOccurrenceArguments extends PageArguments {
  @Field(() => ID, { description: 'The entity whose company is asked for.' })
  id: string;

  @Field(() => CoOccurrenceScope, {
    defaultValue: CoOccurrenceScope.STATEMENT,
    description: 'Within what two entities count as together.',
  })
  within: CoOccurrenceScope;
}

@Resolver()
export class CoOccurrenceResolver {
  @Query(() => CoOccurrenceConnection, {
    description:
      'Who is mentioned, heard or present together with this entity, and how often: the most often first, then by name and id. The entity itself is not among them, nor the event or document that they are together in. Only accepted statements and claims count. Empty for an id that nothing has.',
  })
  coOccurrences(
    @Args(() => CoOccurrenceArguments) { id }: CoOccurrenceArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    checkId(id);
    return ask(coOccurrences, info);
  }
}
