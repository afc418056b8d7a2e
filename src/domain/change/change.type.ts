import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';
import { ChangeKind } from './change-kind.type.js';

@ObjectType({ simpleResolvers: true, description: 'What a change did to one field of one node.' })
export class FieldChange {
  @Field(() => ID, { description: 'The id of the node.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field; null where the node itself was made, taken away, or merged into another.',
  })
  field: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What it was; null where it was not there.' })
  before: unknown;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'What it became; null where it is not there any more.',
  })
  after: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'One write: who, when, what it was and what it became.' })
export class Change {
  @Field(() => ID, { description: 'Such as `change:17-0f3a9c21`.' })
  id: string;

  @Field(() => ChangeKind, { description: 'What sort of write.' })
  kind: ChangeKind;

  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  at: Date;

  @Field(() => String, { description: 'Who wrote it: the name of a key, or the subject of a token.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'Why; null where that was not said.' })
  reason: string | null;

  @Field(() => [Node], {
    description:
      'The nodes that it is about and that are still there, the most important first; a merged one is given as what it became. At most 500.',
  })
  targets: Node[];

  @Field(() => Int, { description: 'How many nodes it wrote to.' })
  nodeCount: number;

  @Field(() => Change, {
    nullable: true,
    description: 'The change that took it back; null while it holds.',
  })
  undoneBy: Change | null;
}

export const ChangeEdge = edgeType<Change>('Change', () => Change);
export const ChangeConnection = connectionType('Change', ChangeEdge);
