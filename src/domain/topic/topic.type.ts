import { ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'A subject matter that statements are about and that is none of the other entities.',
})
export class Topic extends Entity {}

export const TopicEdge = edgeType<Topic>('Topic', () => Topic);
export const TopicConnection = connectionType('Topic', TopicEdge);
