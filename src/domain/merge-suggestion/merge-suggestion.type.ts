import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';

/** Why two may be the same. */
export enum MergeReason {
  SAME_EXTERNAL_ID = 'SAME_EXTERNAL_ID',
  SAME_NAME = 'SAME_NAME',
  SAME_SOUND = 'SAME_SOUND',
  SAME_SINGLE_NAME = 'SAME_SINGLE_NAME',
}

registerEnumType(MergeReason, {
  name: 'MergeReason',
  description: 'Why two people or organizations may be the same, the surest reason first.',
  valuesConfig: {
    SAME_EXTERNAL_ID: { description: 'Another register has one id for both.' },
    SAME_NAME: { description: 'They share a name of several words, in whatever language and spelling.' },
    SAME_SOUND: { description: 'A name of one in Arabic sounds like a name of the other in Latin letters.' },
    SAME_SINGLE_NAME: { description: 'They share a name of one word.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Two people, or two organizations, that may be the same. Nobody has decided it: see `merge`.',
})
export class MergeSuggestion {
  @Field(() => Agent, { description: 'The one with the smaller id.' })
  one: Agent;

  @Field(() => Agent, { description: 'The other.' })
  other: Agent;

  @Field(() => MergeReason, { description: 'The surest reason that there is.' })
  reason: MergeReason;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1.' })
  score: number;

  @Field(() => String, { description: 'What they share, folded as in `search`: a name, or an external id.' })
  shared: string;
}

export const MergeSuggestionEdge = edgeType<MergeSuggestion>('MergeSuggestion', () => MergeSuggestion);
export const MergeSuggestionConnection = connectionType('MergeSuggestion', MergeSuggestionEdge);
