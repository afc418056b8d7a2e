import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';
import { Anchor } from './anchor.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'Evidence: a stretch of a document (W3C TextQuoteSelector and TextPositionSelector; offsets in Unicode code points).',
})
export class Passage extends Node {
  @Field(() => String, { description: 'The words themselves, as the document has them.' })
  exact: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words right before; null at the beginning of the text.',
  })
  prefix: string | null;

  @Field(() => String, { nullable: true, description: 'The words right after; null at the end of the text.' })
  suffix: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Offset of the first character, in code points from 0; null when not known.',
  })
  start: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Offset behind the last character, in code points; null when not known.',
  })
  end: number | null;

  @Field(() => Anchor, { description: 'Whether the words stand there in the held text.' })
  anchor: Anchor;
}

export const PassageEdge = edgeType<Passage>('Passage', () => Passage);
export const PassageConnection = connectionType('Passage', PassageEdge);
