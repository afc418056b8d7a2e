import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Document } from '../document/document.type.js';
import { Node } from '../node/node.type.js';
import { Passage } from '../passage/passage.type.js';
import { Language } from '../scalar/language.scalar.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { QuoteForm, ReviewStatus, SpeechAct } from './statement-enums.type.js';

@ObjectType({ simpleResolvers: true, description: 'The words of a statement in one language.' })
export class StatementText {
  @Field(() => String, { description: 'The words.' })
  text: string;

  @Field(() => Language, { description: 'The language that they are in.' })
  language: string;

  @Field(() => Boolean, {
    description: 'Whether the source has these words; false for a translation of ours.',
  })
  original: boolean;

  @Field(() => Agent, { nullable: true, description: 'Who translated; null for the original.' })
  translator: Agent | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'Something said. An outer statement conveys an inner one: a relay and a quotation in a quotation are the same relation.',
})
export class Statement extends Node {
  @Field(() => QuoteForm, { description: 'Whether the words are the speaker’s own.' })
  form: QuoteForm;

  @Field(() => SpeechAct, { description: 'What the speaker did by saying it.' })
  act: SpeechAct;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was said, as precisely as known; null when not known.',
  })
  saidOn: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the extraction was that found it, from 0 to 1; null where a person wrote it.',
  })
  confidence: number | null;

  @Field(() => ReviewStatus, {
    description: 'Where it stands in review; lists show only what is ACCEPTED unless asked for more.',
  })
  status: ReviewStatus;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One step of a chain: the document at its start, a document held by it, or a statement.',
})
export class ChainLink {
  @Field(() => Int, { description: 'Its place in the chain, from 0 at the document.' })
  position: number;

  @Field(() => Document, {
    nullable: true,
    description: 'The document that this step is; null where it is a statement.',
  })
  document: Document | null;

  @Field(() => Statement, {
    nullable: true,
    description: 'The statement that this step is; null where it is a document.',
  })
  statement: Statement | null;

  @Field(() => Agent, {
    nullable: true,
    description:
      'Who stands behind this step: the speaker of the statement, whoever obtained the transcript, or the publisher of the document; null where nobody is named.',
  })
  agent: Agent | null;

  @Field(() => [Passage], {
    description: 'The passages of the chain’s document that show this step; empty for the document itself.',
  })
  evidence: Passage[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'From the document inward to the speaker: the document, then each relaying statement, then the statement itself.',
})
export class AttributionChain {
  @Field(() => [ChainLink], { description: 'The steps, from the document inward.' })
  links: ChainLink[];

  @Field(() => Int, {
    description:
      'How many steps lie between the document and the words: 1 where the document quotes the speaker itself.',
  })
  depth: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many sources that do not rest on one another a statement has. Where somebody passed the words on, whoever stood nearest to them is the source; otherwise the speaker is. A group counts as many as the text says it has; documents that repeat one source add nothing.',
})
export class OriginCount {
  @Field(() => Int, { description: 'The fewest: unnamed agents who may be the same are counted once.' })
  min: number;

  @Field(() => Int, { description: 'The most: all of them are different people.' })
  max: number;

  @Field(() => [Node], {
    description: 'The sources themselves, by id; a document only where nobody is named at all.',
  })
  origins: Node[];
}

export const StatementEdge = edgeType<Statement>('Statement', () => Statement);
export const StatementConnection = connectionType('Statement', StatementEdge);
