/** The controlled list of what a claim can say of its subject. */
export interface Predicate {
  readonly description: string;
  /** Where the claim makes its subject take part in an event: the role. */
  readonly role?: 'ORGANIZER' | 'SPEAKER' | 'ATTENDEE' | 'SUBJECT' | 'PHOTOGRAPHER';
  /** Whether two claims of one subject with different objects or values cannot both hold at a time. */
  readonly single?: boolean;
}

export const predicates: Readonly<Record<string, Predicate>> = {
  ORGANIZED: { role: 'ORGANIZER', description: 'The subject organized the event.' },
  SPOKE_AT: { role: 'SPEAKER', description: 'The subject spoke at the event.' },
  ATTENDED: { role: 'ATTENDEE', description: 'The subject was present at the event.' },
  APPEARED_IN: {
    role: 'SUBJECT',
    description: 'The subject is whom or what the event or its picture shows.',
  },
  PHOTOGRAPHED: { role: 'PHOTOGRAPHER', description: 'The subject took pictures of the event.' },
  HOLDS_ROLE: { description: 'The subject holds the role (text) in the organization.' },
  FOUNDED: { description: 'The subject founded the organization.' },
  MEMBER_OF: { description: 'The subject belongs to the organization.' },
  REPRESENTS: { description: 'The subject represents the place, as in a parliament, or the other entity.' },
  CANDIDATE_IN: { description: 'The subject stands in the election.' },
  SUPPORTS: { description: 'The subject supports the person, organization or cause.' },
  OPPOSES: { description: 'The subject opposes the person, organization or cause.' },
  OWNS: { description: 'The subject owns the organization, or a share of it (number).' },
  RELATED_TO: { description: 'The subject is related to the person in the way given (text).' },
  LOCATED_IN: { description: 'The subject lives, works or has its seat at the place.' },
  MENTIONED_IN: { description: 'The document names the subject.' },
  BORN: { single: true, description: 'When the subject was born (date).' },
  DIED: { single: true, description: 'When the subject died (date).' },
  AGE: { single: true, description: 'The age of the subject, in years.' },
  HEADCOUNT: { single: true, description: 'How many people were there.' },
  DURATION: { single: true, description: 'How long it lasted.' },
  RAISED: { single: true, description: 'How much money it brought in.' },
  CHANGED: { description: 'How something of the subject’s changed (text), such as donations falling.' },
  REQUESTED: { description: 'The subject asked the object for something (text).' },
  DESCRIBED_AS: { description: 'What the subject is said to be like (text).' },
  CRITICIZED: { description: 'The subject criticized the object.' },
  EXPECTED_TO_WIN: { description: 'The subject is expected to win the election.' },
  HAPPENED: {
    description:
      'What is said to have happened at or to the subject (text), where or with whom (object), when (date).',
  },
};

/** Predicates that make the subject take part in an event, with the role they give. */
export const participation: ReadonlyMap<string, string> = new Map(
  Object.entries(predicates).flatMap(([name, { role }]) =>
    role === undefined ? [] : [[name, role] as const],
  ),
);
export const PARTICIPATION_PREDICATES: readonly string[] = [...participation.keys()];

/** Predicates that tie somebody to an organization. */
export const ROLE_PREDICATES: readonly string[] = ['HOLDS_ROLE', 'MEMBER_OF', 'FOUNDED'];
