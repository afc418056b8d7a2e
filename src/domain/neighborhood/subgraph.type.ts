import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { Hop } from '../path/hop.type.js';

@ObjectType({ simpleResolvers: true, description: 'Some nodes, and everything that joins two of them.' })
export class Subgraph {
  @Field(() => [Node], {
    description: 'The node asked for, then the others, the most connected first, then by id; each once.',
  })
  nodes: Node[];

  @Field(() => [Hop], {
    description:
      'What joins two of the nodes, by the ids of its ends; two claims that join the same two are two edges. At most 5,000.',
  })
  edges: Hop[];

  @Field(() => Boolean, { description: 'Whether there is more within `depth` than is given here.' })
  truncated: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many nodes are one hop from the one asked for, by hops of the kinds asked for, also where fewer are given here. Null where there are more than 20,000, and for an id that nothing has.',
  })
  neighborCount: number | null;
}
