import { bestWords } from '../../graph/best-words.js';
import type { Concept } from '../../graph/concept.js';
import { QuoteForm, ReviewStatus, SpeechAct, Stance } from './statement-enums.type.js';

export const statement: Concept = {
  type: 'Statement',
  idType: 'statement',
  plural: 'statements',
  description:
    'Something said. It may convey other statements: a relay and a quotation in a quotation are the same relation.',
  interfaces: [],
  properties: {
    texts: { kind: 'texts', required: true, description: 'The reported words, original and translated.' },
    form: {
      kind: 'enum',
      values: Object.values(QuoteForm),
      required: true,
      indexed: true,
      description: 'Whether the words are the speaker’s own.',
    },
    act: {
      kind: 'enum',
      values: Object.values(SpeechAct),
      required: true,
      indexed: true,
      description: 'What was done by saying it.',
    },
    saidOn: { kind: 'date', indexed: true, description: 'When it was said, as precisely as known.' },
    confidence: {
      kind: 'decimal',
      minimum: 0,
      maximum: 1,
      description: 'How sure the extraction was that found it, from 0 to 1; absent where a person wrote it.',
    },
    status: {
      kind: 'enum',
      values: Object.values(ReviewStatus),
      default: ReviewStatus.ACCEPTED,
      indexed: true,
      description: 'Where it stands in review.',
    },
  },
  edges: {
    speaker: {
      relationship: 'SAID_BY',
      to: 'Agent',
      reverse: 'statements',
      description: 'Who said it; absent only where the source names nobody at all.',
    },
    conveys: {
      relationship: 'CONVEYS',
      to: 'Statement',
      many: true,
      reverse: 'conveyedBy',
      acyclic: true,
      description: 'What it passes on, in the text’s order.',
    },
    event: {
      relationship: 'SAID_AT',
      to: 'Event',
      reverse: 'statements',
      description: 'At which event it was said.',
    },
    place: { relationship: 'SAID_IN', to: 'Place', description: 'Where it was said.' },
    addressees: {
      relationship: 'ADDRESSED_TO',
      to: 'Agent',
      many: true,
      description: 'To whom it was said.',
    },
    about: {
      relationship: 'ABOUT',
      to: 'Entity',
      many: true,
      reverse: 'statementsAbout',
      description: 'Whom and what it is about, the most central first.',
    },
    respondsTo: {
      relationship: 'RESPONDS_TO',
      to: 'Statement',
      many: true,
      properties: {
        stance: {
          kind: 'enum',
          values: Object.values(Stance),
          required: true,
          description: 'How it takes the other one up.',
        },
      },
      description: 'Statements that it takes up.',
    },
    recordedIn: {
      relationship: 'RECORDED_IN',
      to: 'Document',
      description:
        'A document that holds it and is itself known only through another one, such as a transcript.',
    },
    evidence: {
      relationship: 'EVIDENCED_BY',
      to: 'Passage',
      many: true,
      required: true,
      reverse: 'statements',
      description: 'The passages that show it; never empty.',
    },
  },
  computed: { text: bestWords('texts') },
  reviewed: true,
};
