import { registerEnumType } from 'type-graphql';

/** Whether the words are the speaker's own. */
export enum QuoteForm {
  DIRECT = 'DIRECT',
  INDIRECT = 'INDIRECT',
  MIXED = 'MIXED',
}

/** What was done by saying it. */
export enum SpeechAct {
  ASSERTION = 'ASSERTION',
  OPINION = 'OPINION',
  PRAISE = 'PRAISE',
  CRITICISM = 'CRITICISM',
  PREDICTION = 'PREDICTION',
  DENIAL = 'DENIAL',
  REQUEST = 'REQUEST',
  INSTRUCTION = 'INSTRUCTION',
  BELIEF = 'BELIEF',
  OTHER = 'OTHER',
}

/** How a statement takes up another one. */
export enum Stance {
  SUPPORTS = 'SUPPORTS',
  DISPUTES = 'DISPUTES',
  DENIES = 'DENIES',
  ANSWERS = 'ANSWERS',
}

/** Where a statement or claim stands in review. */
export enum ReviewStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  RETRACTED = 'RETRACTED',
}

registerEnumType(QuoteForm, {
  name: 'QuoteForm',
  description: 'Whether the words are the speaker’s own.',
  valuesConfig: {
    DIRECT: { description: 'Quoted word for word.' },
    INDIRECT: { description: 'Told in somebody else’s words.' },
    MIXED: { description: 'Told, with some words quoted.' },
  },
});
registerEnumType(SpeechAct, { name: 'SpeechAct', description: 'What the speaker did by saying it.' });
registerEnumType(Stance, {
  name: 'Stance',
  description: 'How a statement takes up another one.',
  valuesConfig: {
    SUPPORTS: { description: 'Holds it to be right.' },
    DISPUTES: { description: 'Holds it to be wrong or misleading, in whole or in part.' },
    DENIES: { description: 'Says that it is not so.' },
    ANSWERS: { description: 'Replies without taking a side.' },
  },
});
registerEnumType(ReviewStatus, {
  name: 'ReviewStatus',
  description: 'Where it stands in review. Lists show what is ACCEPTED unless they are asked for more.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a decision.' },
    ACCEPTED: { description: 'Part of the graph.' },
    REJECTED: { description: 'Looked at and turned down.' },
    RETRACTED: { description: 'Was part of the graph and was taken back.' },
  },
});
