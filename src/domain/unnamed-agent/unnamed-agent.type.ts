import { Field, Int, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';
import { SourceBasis } from './source-basis.type.js';

@ObjectType({ simpleResolvers: true, description: 'How many people, as stated.' })
export class IntRange {
  @Field(() => Int, {
    nullable: true,
    description: 'At least this many; null when no lower bound is stated.',
  })
  min: number | null;

  @Field(() => Int, { nullable: true, description: 'At most this many; null when no upper bound is stated.' })
  max: number | null;

  @Field(() => Boolean, { description: 'Whether the text says “about”.' })
  approximate: boolean;
}

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity, Agent],
  description:
    'A person or group whom the text does not name: `two sources familiar with the call`, `campaign officials`, `someone in the crowd`.',
})
export class UnnamedAgent extends Agent {
  @Field(() => IntRange, {
    nullable: true,
    description: 'How many they are, as stated: 2..2, 300..300; null when not stated.',
  })
  headcount: IntRange | null;

  @Field(() => SourceBasis, {
    nullable: true,
    description:
      'How they know, as stated; UNSTATED where the text does not say. Never null in what Isnad stores.',
  })
  basis: SourceBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are not named, in the text’s words; null when it does not say.',
  })
  anonymityReason: string | null;
}

export const UnnamedAgentEdge = edgeType<UnnamedAgent>('UnnamedAgent', () => UnnamedAgent);
export const UnnamedAgentConnection = connectionType('UnnamedAgent', UnnamedAgentEdge);
