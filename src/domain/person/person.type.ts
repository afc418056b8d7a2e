import { Field, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { ExternalId } from '../entity/external-id.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity, Agent],
  description: 'A human being whom a text names.',
})
export class Person extends Agent {
  @Field(() => [ExternalId], { description: 'Ids of the same person in other registers.' })
  externalIds: ExternalId[];
}

export const PersonEdge = edgeType<Person>('Person', () => Person);
export const PersonConnection = connectionType('Person', PersonEdge);
