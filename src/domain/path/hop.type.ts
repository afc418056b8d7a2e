import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { Passage } from '../passage/passage.type.js';
import { HopKind } from './hop-kind.type.js';

@ObjectType({ simpleResolvers: true, description: 'One step between two nodes that something joins.' })
export class Hop {
  @Field(() => Node, {
    description:
      'Where the step begins: in a path as it is walked, in a neighbourhood as the graph has it (statement to speaker, subject to object).',
  })
  from: Node;

  @Field(() => Node, { description: 'Where the step ends.' })
  to: Node;

  @Field(() => HopKind, { description: 'What joins the two.' })
  kind: HopKind;

  @Field(() => Node, {
    nullable: true,
    description: 'The claim that joins the two; null where a statement or the graph’s own structure does.',
  })
  via: Node | null;

  @Field(() => [Passage], {
    description:
      'The passages that show it: those of the statement or claim that joins the two, in its own order. Empty only for LOCATED, PART_OF, PUBLISHED and TRANSLATED, where no claim says so as well.',
  })
  evidence: Passage[];
}
