// ## 3. Say what lists can be narrowed to: `award-filter.type.ts`
//
// One input type whose fields are and-ed, and the arguments of the list, which extend those of every page.
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';

@InputType({ description: 'Which awards; all conditions must hold.' })
export class AwardFilter {
  @Field(() => ID, { nullable: true, description: 'Given to this person, organization or unnamed agent.' })
  recipient?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'That may have been given in this span or later.',
  })
  from?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'That may have been given in this span or earlier.',
  })
  to?: string;
}

@ArgsType()
export class AwardsArguments extends PageArguments {
  @Field(() => AwardFilter, { nullable: true, description: 'Which awards; all when absent.' })
  filter?: AwardFilter;
}
