import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TwoWayPageArguments } from '../connection/connection.type.js';

/** In which order people are listed. */
export enum PersonOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  STATEMENTS_DESC = 'STATEMENTS_DESC',
}

registerEnumType(PersonOrder, {
  name: 'PersonOrder',
  description: 'In which order people are listed; ties are broken by id.',
  valuesConfig: {
    NAME_ASC: { description: 'By English name, else original name, folded.' },
    NAME_DESC: { description: 'The other way round.' },
    STATEMENTS_DESC: { description: 'Whoever said most first.' },
  },
});

@InputType({ description: 'Which people; all conditions must hold.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of any name or alias, in any language and script, folded as in `search`.',
  })
  name?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who are said to hold a role in, or belong to, this organization.',
  })
  organization?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who are said to have taken part in this event, in any role.',
  })
  event?: string;
}

@ArgsType()
export class PeopleArguments extends TwoWayPageArguments {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people; everybody when absent.' })
  filter?: PersonFilter;

  @Field(() => PersonOrder, { nullable: true, description: 'In which order; NAME_ASC when absent.' })
  orderBy?: PersonOrder;
}
