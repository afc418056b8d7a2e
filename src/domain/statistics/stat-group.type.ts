import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../node/node.type.js';

/** By what statements are counted. */
export enum StatementGroup {
  SPEAKER = 'SPEAKER',
  ABOUT = 'ABOUT',
  EVENT = 'EVENT',
  DOCUMENT = 'DOCUMENT',
  LANGUAGE = 'LANGUAGE',
  ACT = 'ACT',
  FORM = 'FORM',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

registerEnumType(StatementGroup, {
  name: 'StatementGroup',
  description:
    'By what statements are counted. A statement is counted in each group that it belongs to, and in none where it has nothing of the kind.',
  valuesConfig: {
    SPEAKER: { description: 'By who said them.' },
    ABOUT: { description: 'By whom and what they are about.' },
    EVENT: { description: 'By the event that they were said at, a part of an event counting for itself.' },
    DOCUMENT: { description: 'By the document that they were found in or are recorded in.' },
    LANGUAGE: { description: 'By the language of the original words.' },
    ACT: { description: 'By what was done by saying them.' },
    FORM: { description: 'By whether the words are the speaker’s own.' },
    MONTH: { description: 'By the month in which they were said; only those dated to a month or closer.' },
    YEAR: { description: 'By the year in which they were said; only dated ones.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'How many statements one group has.' })
export class StatGroup {
  @Field(() => String, {
    description:
      'What they have in common: an id, a language tag, the name of an enum value, a month (2024-07) or a year (2024).',
  })
  key: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The speaker, entity, event or document; null where the group is not one of them.',
  })
  node: Node | null;

  @Field(() => Int, { description: 'How many statements, each counted once in this group.' })
  count: number;
}
