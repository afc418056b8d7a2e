import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { PageArguments } from '../connection/connection.type.js';
import { checkId } from '../node/known-id.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { MAX_ENTITIES, timeline } from './timeline.query.js';
import { TimelineConnection } from './timeline.type.js';

@ArgsType()
class TimelineArguments extends PageArguments {
  @Field(() => [ID], {
    description: `Whose time: at most ${MAX_ENTITIES} people, organizations, unnamed agents, events, places, documents or topics. Ids that nothing has add nothing.`,
  })
  of: string[];

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'What may have been in this span or later: a date less precise than the bound counts where the two overlap.',
  })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'What may have been in this span or earlier.' })
  to?: string;
}

@Resolver()
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      'Events, statements and dated claims about any of these entities, in time order, then by id; each once, and nothing without a date. Events: themselves, their parts, those they took part in and those held there. Statements: by or about them, or said at them. Claims: of or naming them, affirmed or denied. Only what is accepted.',
  })
  timeline(
    @Args(() => TimelineArguments) { of }: TimelineArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    if (of.length > MAX_ENTITIES)
      throw badInput('of', `a list of at most ${MAX_ENTITIES} ids`, `${of.length} ids`);
    for (const [index, id] of of.entries()) checkId(id, `of[${index}]`);
    return ask(timeline, info);
  }
}
