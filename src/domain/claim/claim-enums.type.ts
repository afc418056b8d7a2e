import { registerEnumType } from 'type-graphql';

/** Whether a claim says that it is so, or that it is not. */
export enum Polarity {
  AFFIRMED = 'AFFIRMED',
  DENIED = 'DENIED',
}

/** Which of several claims to prefer, as Wikidata ranks them. */
export enum Rank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}

registerEnumType(Polarity, {
  name: 'Polarity',
  description: 'Whether a claim says that something is so, or that it is not so.',
});
registerEnumType(Rank, {
  name: 'Rank',
  description: 'Which of several claims to prefer, as Wikidata ranks them.',
  valuesConfig: {
    PREFERRED: { description: 'The best one known.' },
    NORMAL: { description: 'No judgement made.' },
    DEPRECATED: { description: 'Known to be wrong; kept, because somebody claimed it.' },
  },
});
