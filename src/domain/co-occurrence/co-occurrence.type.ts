import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';

/** Within what two entities count as together. */
export enum CoOccurrenceScope {
  STATEMENT = 'STATEMENT',
  EVENT = 'EVENT',
  DOCUMENT = 'DOCUMENT',
}

registerEnumType(CoOccurrenceScope, {
  name: 'CoOccurrenceScope',
  description: 'Within what two entities count as together.',
  valuesConfig: {
    STATEMENT: { description: 'One statement: who says it, and whom and what it is about.' },
    EVENT: {
      description:
        'One event, a part counting as its whole: who took part, and who speaks or is spoken about in what was said at it.',
    },
    DOCUMENT: {
      description:
        'One document, a part counting as its whole: who speaks or is spoken about in its statements, and whom its claims name.',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody or something that appears together with an entity.',
})
export class CoOccurrenceEdge extends edgeType<Entity>('CoOccurrenceBase', () => Entity) {
  @Field(() => Int, { description: 'In how many different statements, events or documents both are.' })
  count: number;
}

export const CoOccurrenceConnection = connectionType('CoOccurrence', CoOccurrenceEdge);
