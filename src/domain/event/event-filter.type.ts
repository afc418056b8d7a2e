import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TwoWayPageArguments } from '../connection/connection.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { EventKind } from './event-kind.type.js';

/** In which order events are listed. */
export enum EventOrder {
  START_ASC = 'START_ASC',
  START_DESC = 'START_DESC',
  STATEMENTS_DESC = 'STATEMENTS_DESC',
}

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'In which order events are listed; ties are broken by id.',
  valuesConfig: {
    START_ASC: { description: 'The earliest first, undated ones last.' },
    START_DESC: { description: 'The latest first, undated ones last.' },
    STATEMENTS_DESC: { description: 'The ones with most statements made at them first.' },
  },
});

@InputType({ description: 'Which events; all conditions must hold.' })
export class EventFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title, in any language, folded as in `search`.',
  })
  title?: string;

  @Field(() => [EventKind], { nullable: true, description: 'Any of these kinds.' })
  kind?: EventKind[];

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'That may have begun in this span or later: a date less precise than the bound counts where the two overlap.',
  })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'That may have begun in this span or earlier.' })
  to?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'That this person, organization or unnamed agent took part in.',
  })
  participant?: string;

  @Field(() => ID, { nullable: true, description: 'Held at this place, or at one that lies in it.' })
  place?: string;
}

@ArgsType()
export class EventsArguments extends TwoWayPageArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Which events; all when absent.' })
  filter?: EventFilter;

  @Field(() => EventOrder, { nullable: true, description: 'In which order; START_ASC when absent.' })
  orderBy?: EventOrder;
}
