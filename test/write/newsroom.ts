// A small town's news to write in: few people, so that random writes meet each other.
const named = (text: string) => [{ text, language: 'en' }];
const said = (text: string) => [{ text, language: 'en', original: true }];
const TEXT =
  'Two clerks said that, according to the mayor, the bridge will hold. The mayor said: It will hold. Ines Roth doubts it. The council met on Monday.';

const passage = (slug: string, exact: string) => ({
  id: `passage:${slug}`,
  document: 'document:report',
  exact,
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
});

/** What everything begins with. */
export const newsroom = {
  bundle: 'newsroom',
  people: ['mayor', 'ines', 'jan', 'kim'].map((slug) => ({
    id: `person:${slug}`,
    names: named(`${slug[0]!.toUpperCase()}${slug.slice(1)} Roth`),
  })),
  unnamedAgents: ['clerks', 'source'].map((slug) => ({
    id: `unnamed-agent:${slug}`,
    names: named(`the ${slug}`),
    headcount: { min: 1, max: 2 },
  })),
  organizations: ['council', 'paper'].map((slug) => ({ id: `organization:${slug}`, names: named(slug) })),
  events: [
    {
      id: 'event:meeting',
      names: named('The meeting'),
      kind: 'MEETING',
      start: '2024-05-06',
      end: '2024-05-07',
    },
  ],
  documents: [
    {
      id: 'document:report',
      names: named('A report'),
      kind: 'ARTICLE',
      language: 'en',
      publisher: 'organization:paper',
      text: TEXT,
    },
  ],
  passages: [
    passage('relay', 'according to the mayor, the bridge will hold'),
    passage('hold', 'It will hold'),
    passage('doubt', 'Ines Roth doubts it'),
    passage('met', 'The council met on Monday'),
  ],
  statements: [
    {
      id: 'statement:hold',
      speaker: 'person:mayor',
      texts: said('It will hold'),
      form: 'DIRECT',
      act: 'PREDICTION',
      about: ['organization:council', 'person:jan'],
      evidence: ['passage:hold'],
    },
    {
      id: 'statement:relay',
      speaker: 'unnamed-agent:clerks',
      texts: said('according to the mayor'),
      form: 'INDIRECT',
      act: 'ASSERTION',
      conveys: ['statement:hold'],
      evidence: ['passage:relay'],
    },
    {
      id: 'statement:doubt',
      speaker: 'person:ines',
      texts: said('I doubt it'),
      form: 'INDIRECT',
      act: 'OPINION',
      event: 'event:meeting',
      respondsTo: [{ statement: 'statement:hold', stance: 'DISPUTES' }],
      evidence: ['passage:doubt'],
    },
    {
      id: 'statement:proposed',
      speaker: 'person:jan',
      texts: said('Let us wait'),
      form: 'INDIRECT',
      act: 'REQUEST',
      status: 'PROPOSED',
      evidence: ['passage:met'],
    },
  ],
  claims: [
    {
      id: 'claim:met',
      subject: 'organization:council',
      predicate: 'ORGANIZED',
      object: 'event:meeting',
      evidence: ['passage:met'],
    },
    {
      id: 'claim:not-met',
      subject: 'organization:paper',
      predicate: 'ORGANIZED',
      object: 'event:meeting',
      polarity: 'DENIED',
      evidence: ['passage:met'],
    },
    {
      id: 'claim:age',
      subject: 'person:kim',
      predicate: 'AGE',
      value: { number: 40, unit: 'years' },
      evidence: ['passage:met'],
    },
    {
      id: 'claim:other-age',
      subject: 'person:jan',
      predicate: 'AGE',
      value: { number: 50, unit: 'years' },
      evidence: ['passage:met'],
    },
  ],
};
