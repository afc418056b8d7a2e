import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { Polarity, Rank } from './claim-enums.type.js';
import { predicates } from './predicates.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What a claim says, where that is not an entity: an amount with its unit, a text, or a date.',
})
export class ClaimValue {
  @Field(() => String, { nullable: true, description: 'Words, such as the title of a role.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'The amount, or its lower bound where `max` is given.' })
  number: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The upper bound of the amount; null for a single amount.',
  })
  max: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is counted: `people`, `minutes`, `years`, an ISO 4217 currency.',
  })
  unit: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'A date that is claimed.' })
  date: string | null;

  @Field(() => Boolean, { description: 'Whether the text says “about”.' })
  approximate: boolean;
}

const list = Object.entries(predicates).map(([name, { description }]) => `- \`${name}\`: ${description}`);

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A fact that somebody asserted. Claims that contradict each other live side by side.',
})
export class Claim extends Node {
  @Field(() => String, {
    description: `What is claimed of the subject, from the controlled list:\n${list.join('\n')}`,
  })
  predicate: string;

  @Field(() => Polarity, { description: 'Whether it says that it is so, or that it is not so.' })
  polarity: Polarity;

  @Field(() => PartialDate, { nullable: true, description: 'Since when it holds; null when not said.' })
  validFrom: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it holds; null when not said.' })
  validTo: string | null;

  @Field(() => Rank, { description: 'Which of several claims to prefer.' })
  rank: Rank;

  @Field(() => ReviewStatus, { description: 'Where it stands in review; lists show only what is ACCEPTED.' })
  status: ReviewStatus;
}

export const ClaimEdge = edgeType<Claim>('Claim', () => Claim);
export const ClaimConnection = connectionType('Claim', ClaimEdge);
