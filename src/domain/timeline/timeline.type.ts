import { Field, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';

@ObjectType({ simpleResolvers: true, description: 'Something that has a place in time.' })
export class TimelineEntry {
  @Field(() => PartialDate, {
    description:
      'When: the start of an event, the day a statement was said, since when a claim holds or else the date that it claims.',
  })
  date: string;

  @Field(() => Node, { description: 'An Event, a Statement or a Claim.' })
  item: Node;
}

export const TimelineEdge = edgeType<TimelineEntry>('Timeline', () => TimelineEntry);
export const TimelineConnection = connectionType('Timeline', TimelineEdge);
