import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, TwoWayPageArguments } from '../connection/connection.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { QuoteForm, ReviewStatus, SpeechAct } from './statement-enums.type.js';

/** In which order statements are listed. */
export enum StatementOrder {
  SAID_ON_ASC = 'SAID_ON_ASC',
  SAID_ON_DESC = 'SAID_ON_DESC',
}

registerEnumType(StatementOrder, {
  name: 'StatementOrder',
  description: 'In which order statements are listed; undated ones last, ties broken by id.',
});

@InputType({ description: 'Which statements; all conditions must hold.' })
export class StatementFilter {
  @Field(() => ID, { nullable: true, description: 'Said by this agent.' })
  speaker?: string;

  @Field(() => [ID], { nullable: true, description: 'About all of these entities.' })
  about?: string[];

  @Field(() => ID, { nullable: true, description: 'Said at this event, or at a part of it.' })
  event?: string;

  @Field(() => ID, { nullable: true, description: 'Found in this document, or recorded in it.' })
  document?: string;

  @Field(() => ID, { nullable: true, description: 'Passed on by this agent, at any depth.' })
  conveyedBy?: string;

  @Field(() => [QuoteForm], { nullable: true, description: 'In any of these forms.' })
  form?: QuoteForm[];

  @Field(() => [SpeechAct], { nullable: true, description: 'Any of these acts.' })
  act?: SpeechAct[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: by people and organizations only; false: by unnamed agents only. Statements without any speaker are in neither.',
  })
  namedSpeaker?: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'That may have been said in this span or later: a date less precise than the bound counts where the two overlap.',
  })
  saidFrom?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'That may have been said in this span or earlier.',
  })
  saidTo?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the statement, in any language, folded as in `search`.',
  })
  text?: string;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'In any of these states; `[ACCEPTED]` when absent.',
  })
  status?: ReviewStatus[];
}

@ArgsType()
export class StatementListArguments extends PageArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Which statements; all accepted ones when absent.',
  })
  filter?: StatementFilter;

  @Field(() => StatementOrder, { nullable: true, description: 'In which order; SAID_ON_ASC when absent.' })
  orderBy?: StatementOrder;
}

@ArgsType()
export class StatementsArguments extends TwoWayPageArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Which statements; all accepted ones when absent.',
  })
  filter?: StatementFilter;

  @Field(() => StatementOrder, { nullable: true, description: 'In which order; SAID_ON_ASC when absent.' })
  orderBy?: StatementOrder;
}
