import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';
import { Polarity } from './claim-enums.type.js';

@InputType({ description: 'Which claims; all conditions must hold.' })
export class ClaimFilter {
  @Field(() => ID, { nullable: true, description: 'About this entity.' })
  subject?: string;

  @Field(() => ID, { nullable: true, description: 'With this entity as the object.' })
  object?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'With any of these predicates; BAD_USER_INPUT for one that is not in the list.',
  })
  predicate?: string[];

  @Field(() => Polarity, { nullable: true, description: 'Only what is affirmed, or only what is denied.' })
  polarity?: Polarity;

  @Field(() => ID, {
    nullable: true,
    description: 'Asserted by this statement, or by this agent in any statement.',
  })
  assertedBy?: string;
}

@ArgsType()
export class ClaimsArguments extends PageArguments {
  @Field(() => ClaimFilter, { nullable: true, description: 'Which claims; all when absent.' })
  filter?: ClaimFilter;
}
