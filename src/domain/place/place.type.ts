import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'Somewhere: a building, a town, a state, a country.',
})
export class Place extends Entity {
  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84; null when not known.' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; null when not known.' })
  longitude: number | null;
}

export const PlaceEdge = edgeType<Place>('Place', () => Place);
export const PlaceConnection = connectionType('Place', PlaceEdge);
