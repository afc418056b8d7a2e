import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { Hop } from './hop.type.js';

@ObjectType({ simpleResolvers: true, description: 'A way from one node to another.' })
export class Path {
  @Field(() => Int, { description: 'How many hops it has, from 1.' })
  length: number;

  @Field(() => [Node], { description: 'The nodes along it, both ends included; none twice.' })
  nodes: Node[];

  @Field(() => [Hop], { description: 'The hops along it, in order: one fewer than nodes.' })
  hops: Hop[];
}
