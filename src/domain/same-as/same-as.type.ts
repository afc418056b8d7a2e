import { Field, Float, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A guess that an agent may be the same as another one, in whole or in part.',
})
export class SameAsSuggestion {
  @Field(() => Agent, { description: 'The other one.' })
  agent: Agent;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the guess is, from 0 to 1; null where not said.',
  })
  confidence: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who guessed, as in `Change.by`; null where it came with a bundle.',
  })
  suggestedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why they think so; null where not said.' })
  reason: string | null;
}
