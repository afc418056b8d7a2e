import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { MAX_FIRST } from '../../graph/page.js';
import type { Context } from '../../graph/query.js';
import { checkWhole } from '../path/check-whole.js';
import { Language } from '../scalar/language.scalar.js';
import { StatementFilter } from '../statement/statement-filter.type.js';
import { type Labelled, labelOfGroup } from './group-label.js';
import { StatementGroup, StatGroup } from './stat-group.type.js';
import { type CountedGroup, statementStats } from './statement-stats.query.js';

@ArgsType()
class StatsArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Which statements to count, as in `statements`; all accepted ones when absent.',
  })
  filter?: StatementFilter;

  @Field(() => StatementGroup, { description: 'By what to count them.' })
  groupBy: StatementGroup;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: `How many groups to give, from 0 to ${MAX_FIRST}; BAD_USER_INPUT beyond.`,
  })
  first: number;
}

@Resolver(() => StatGroup)
export class StatisticsResolver {
  @Query(() => [StatGroup], {
    description:
      'Counts for a filter, grouped: by speaker, event, document, language, act, form, month… The largest group first, then by key. What has no speaker, event, language or date as precise as asked for is in no group.',
  })
  statementStats(
    @Args(() => StatsArguments) { first }: StatsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CountedGroup[]> {
    checkWhole('first', first, 0, MAX_FIRST);
    return ask(statementStats, info);
  }

  @FieldResolver(() => String, {
    description:
      'A name to show: of the node in that language, else its original one; of a language, month or enum value in that language, English when absent. Enum values have words in Arabic and English.',
  })
  label(
    @Root() group: Labelled,
    @Arg('language', () => Language, { nullable: true, description: 'The language to prefer.' })
    language?: string,
  ): string {
    return labelOfGroup(group, language);
  }
}
