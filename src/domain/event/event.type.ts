import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Claim } from '../claim/claim.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { EventKind } from './event-kind.type.js';

/** As what somebody took part. */
export enum ParticipationRole {
  ORGANIZER = 'ORGANIZER',
  SPEAKER = 'SPEAKER',
  ATTENDEE = 'ATTENDEE',
  SUBJECT = 'SUBJECT',
  PHOTOGRAPHER = 'PHOTOGRAPHER',
}

registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: 'As what somebody took part in an event.',
  valuesConfig: {
    ORGANIZER: { description: 'Set it up.' },
    SPEAKER: { description: 'Spoke at it.' },
    ATTENDEE: { description: 'Was present.' },
    SUBJECT: { description: 'Is whom the event, or its picture, shows.' },
    PHOTOGRAPHER: { description: 'Took pictures of it.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'Something that happened, or is to happen, at a time.',
})
export class Event extends Entity {
  @Field(() => EventKind, { description: 'What sort of happening.' })
  kind: EventKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it began, as precisely as known; null when not known.',
  })
  start: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ended; null when it ended on the day that it began, or is not known.',
  })
  end: string | null;
}

export const EventEdge = edgeType<Event>('Event', () => Event);
export const EventConnection = connectionType('Event', EventEdge);

/** One way in which somebody took part; somebody with two roles is there twice. */
@ObjectType({
  simpleResolvers: true,
  description: 'One way in which somebody took part in an event; two roles are two edges.',
})
export class ParticipationEdge extends edgeType<Entity>('ParticipationBase', () => Entity) {
  @Field(() => ParticipationRole, { description: 'As what.' })
  role: ParticipationRole;

  @Field(() => Claim, { description: 'The claim that says so, with its evidence.' })
  claim: Claim;
}

export const ParticipationConnection = connectionType('Participation', ParticipationEdge);
