// ## 2. Say what clients see: `award.type.ts`
//
// One class for the GraphQL type, with the properties that are read as they are stored. Every field has a description
// (it is the documentation of the API), a type function, and says what null means. Fields that lead to other nodes are
// not here but in the resolver.
import { Field, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';

@ObjectType({
  // Plain fields are read straight from the row, with no middleware in between.
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'A prize that somebody was given.',
})
export class Award extends Entity {
  @Field(() => PartialDate, { nullable: true, description: 'When it was given; null when not known.' })
  awardedOn: string | null;
}

// Lists are Relay connections. The two types come from the name.
export const AwardEdge = edgeType<Award>('Award', () => Award);
export const AwardConnection = connectionType('Award', AwardEdge);
