import { registerEnumType } from 'type-graphql';

/** How an unnamed source knows, as the text states it. */
export enum SourceBasis {
  PARTICIPANT = 'PARTICIPANT',
  EYEWITNESS = 'EYEWITNESS',
  FAMILIAR = 'FAMILIAR',
  OFFICIAL = 'OFFICIAL',
  DOCUMENT_HOLDER = 'DOCUMENT_HOLDER',
  UNSTATED = 'UNSTATED',
}

registerEnumType(SourceBasis, {
  name: 'SourceBasis',
  description: 'How a source whom the text does not name knows what they say, as the text states it.',
  valuesConfig: {
    PARTICIPANT: { description: 'Took part in what they tell of.' },
    EYEWITNESS: { description: 'Saw or heard it without taking part.' },
    FAMILIAR: { description: 'Is said to know of it: “familiar with the planning”.' },
    OFFICIAL: { description: 'Speaks by office: “campaign officials”.' },
    DOCUMENT_HOLDER: { description: 'Holds a document that tells it.' },
    UNSTATED: { description: 'The text does not say how they know.' },
  },
});
