import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, edgeType, PageArguments } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';

/** What can wait for review. */
export enum ReviewedType {
  STATEMENT = 'STATEMENT',
  CLAIM = 'CLAIM',
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  UNNAMED_AGENT = 'UNNAMED_AGENT',
  EVENT = 'EVENT',
  PLACE = 'PLACE',
  TOPIC = 'TOPIC',
  DOCUMENT = 'DOCUMENT',
}

registerEnumType(ReviewedType, { name: 'ReviewedType', description: 'What can wait for review.' });

@InputType({ description: 'Which proposals; all conditions must hold.' })
export class ReviewFilter {
  @Field(() => [ReviewedType], { nullable: true, description: 'Only these; all when absent or empty.' })
  types?: ReviewedType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only statements and claims with a passage in this document, and the document itself.',
  })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what they proposed, as in `Change.by`.' })
  by?: string | null;
}

@ArgsType()
export class ReviewQueueArguments extends PageArguments {
  @Field(() => ReviewFilter, { nullable: true, description: 'Which proposals; all when absent.' })
  filter?: ReviewFilter;
}

@ObjectType({ simpleResolvers: true, description: 'A proposal in the review queue.' })
export class ReviewQueueEdge extends edgeType<Node>('ReviewQueueBase', () => Node) {
  @Field(() => GraphQLDateTime, { description: 'Since when it waits.' })
  proposedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who proposed it, as in `Change.by`; null where it was loaded as a proposal.',
  })
  proposedBy: string | null;
}

export const ReviewQueueConnection = connectionType('ReviewQueue', ReviewQueueEdge);

@ObjectType({ simpleResolvers: true, description: 'How many proposals of one type wait.' })
export class ReviewCount {
  @Field(() => ReviewedType, { description: 'The type.' })
  type: ReviewedType;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
