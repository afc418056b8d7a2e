import { registerEnumType } from 'type-graphql';

/** What sort of write a change is. */
export enum ChangeKind {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  MERGE = 'MERGE',
  REVIEW = 'REVIEW',
  RETRACT = 'RETRACT',
  UNDO = 'UNDO',
  IMPORT = 'IMPORT',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What sort of write a change is.',
  valuesConfig: {
    CREATE: { description: 'Something new was written.' },
    UPDATE: { description: 'Something was corrected or completed.' },
    MERGE: { description: 'Two nodes that are the same became one.' },
    REVIEW: { description: 'A proposal was accepted or rejected.' },
    RETRACT: { description: 'Something accepted is not held any more.' },
    UNDO: { description: 'Another change was taken back.' },
    IMPORT: { description: 'A bundle or a file was loaded.' },
  },
});

/** What a reviewer decides. */
export enum ReviewDecision {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
}

registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What a reviewer decides on a proposal.',
  valuesConfig: {
    ACCEPT: { description: 'It is shown from now on, with what was proposed along with it.' },
    REJECT: { description: 'It is kept, and shown only to those who ask for it.' },
  },
});
