import { registerEnumType } from 'type-graphql';

/** What sort of happening an event is. */
export enum EventKind {
  CALL = 'CALL',
  FUNDRAISER = 'FUNDRAISER',
  SPEECH = 'SPEECH',
  DEBATE = 'DEBATE',
  VISIT = 'VISIT',
  ARRIVAL = 'ARRIVAL',
  MEETING = 'MEETING',
  PRESENTATION = 'PRESENTATION',
  ELECTION = 'ELECTION',
  OTHER = 'OTHER',
}

registerEnumType(EventKind, { name: 'EventKind', description: 'What sort of happening an event is.' });
