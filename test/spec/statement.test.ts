// What can be asked of statements: their words, who answers whom, and each filter of a list of them.
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask, post } = worldOf(tinyWorld);

describe('a statement', () => {
  it('says by whom, to whom, about whom, when and where it was said', async () => {
    expect(
      await ask(`{
        statement(id: "statement:bread") {
          id
          speaker { id }
          form
          act
          saidOn
          status
          event { id partOf { id } }
          place { id }
          addressees { id }
          about { edges { node { id } } }
          recordedIn { id }
          evidence { id document { id } }
        }
      }`),
    ).toEqual({
      statement: {
        id: 'statement:bread',
        speaker: { id: 'person:ada' },
        form: 'DIRECT',
        act: 'PRAISE',
        saidOn: '2024-05-02',
        status: 'ACCEPTED',
        event: { id: 'event:speech', partOf: { id: 'event:fair' } },
        place: { id: 'place:square' },
        addressees: [{ id: 'unnamed-agent:crowd' }, { id: 'person:bilal' }],
        about: { edges: [{ node: { id: 'person:bilal' } }, { node: { id: 'topic:bread' } }] },
        recordedIn: null,
        evidence: [{ id: 'passage:gazette-bread', document: { id: 'document:gazette' } }],
      },
    });
  });

  it('leaves null and empty what nobody says', async () => {
    expect(
      await ask(`{
        statement(id: "statement:rumour") {
          speaker { id }
          saidOn
          event { id }
          place { id }
          addressees { id }
          recordedIn { id }
          conveys { id }
          conveyedBy { id }
          responses { id }
          respondsTo { id }
          claims { id }
        }
        statement_nobody_knows: statement(id: "statement:unknown") { id }
        not_a_statement: statement(id: "person:ada") { id }
      }`),
    ).toEqual({
      statement: {
        speaker: null,
        saidOn: null,
        event: null,
        place: null,
        addressees: [],
        recordedIn: null,
        conveys: [],
        conveyedBy: [],
        responses: [],
        respondsTo: [],
        claims: [],
      },
      statement_nobody_knows: null,
      not_a_statement: null,
    });
  });

  it('keeps the precision of its date', async () => {
    expect(
      await ask(`{
        year: statement(id: "statement:whisper-1") { saidOn }
        month: statement(id: "statement:well") { saidOn }
        day: statement(id: "statement:rain") { saidOn }
        instant: statement(id: "statement:answer") { saidOn }
      }`),
    ).toEqual({
      year: { saidOn: '2024' },
      month: { saidOn: '2024-05' },
      day: { saidOn: '2024-05-02' },
      instant: { saidOn: '2024-05-02T20:30:00Z' },
    });
  });
});

describe('the words of a statement', () => {
  it('are in the language asked for, whatever its region, and else the original ones', async () => {
    expect(
      await ask(`{
        statement(id: "statement:bread") {
          text
          ar: text(language: "ar")
          egyptian: text(language: "ar-EG")
          french: text(language: "fr")
        }
      }`),
    ).toEqual({
      statement: {
        text: 'The bread is good',
        ar: 'الخبز جيد',
        egyptian: 'الخبز جيد',
        french: 'The bread is good',
      },
    });
  });

  it('say which version is original, and who translated the others', async () => {
    expect(
      await ask(`{
        statement(id: "statement:bread") { texts { text language original translator { id name(language: "ar") } } }
        untranslated: statement(id: "statement:doubt") { texts { text translator { id } } }
        unasked: statement(id: "statement:bread") { texts { language } }
      }`),
    ).toEqual({
      statement: {
        texts: [
          { text: 'The bread is good', language: 'en', original: true, translator: null },
          {
            text: 'الخبز جيد',
            language: 'ar',
            original: false,
            translator: { id: 'organization:gazette', name: 'الجريدة' },
          },
        ],
      },
      untranslated: { texts: [{ text: 'One may doubt it', translator: null }] },
      unasked: { texts: [{ language: 'en' }, { language: 'ar' }] },
    });
  });
});

describe('the answers to a statement', () => {
  it('come in the order of their dates, and only in the stance asked for', async () => {
    expect(
      await ask(`{
        statement(id: "statement:bread") {
          responses { id }
          denials: responses(stance: DENIES) { id }
          disputes: responses(stance: DISPUTES) { id }
          support: responses(stance: SUPPORTS) { id }
        }
        answer: statement(id: "statement:answer") { support: responses(stance: SUPPORTS) { id } }
      }`),
    ).toEqual({
      statement: {
        responses: [{ id: 'statement:answer' }, { id: 'statement:doubt' }],
        denials: [{ id: 'statement:answer' }],
        disputes: [{ id: 'statement:doubt' }],
        support: [],
      },
      answer: { support: [{ id: 'statement:doubt' }] },
    });
  });

  it('name what they take up in the order of the text', async () => {
    expect(await ask('{ statement(id: "statement:doubt") { respondsTo { id speaker { id } } } }')).toEqual({
      statement: {
        respondsTo: [
          { id: 'statement:bread', speaker: { id: 'person:ada' } },
          { id: 'statement:answer', speaker: { id: 'person:bilal' } },
        ],
      },
    });
  });
});

/** Each filter, and what it leaves, in the order of the dates. */
const filters: Record<string, [filter: string, slugs: string[]]> = {
  'who said it': ['speaker: "person:ada"', ['bread', 'rain']],
  'an unnamed speaker': ['speaker: "unnamed-agent:a-clerk"', ['clerk', 'whisper-2']],
  'a speaker who said nothing': ['speaker: "person:emma-the-younger"', []],
  'one thing that it is about': ['about: ["person:ada"]', ['whisper-1', 'doubt']],
  'all that it is about': ['about: ["person:ada", "topic:bread"]', ['doubt']],
  'things that no statement is about together': ['about: ["person:ada", "topic:well"]', []],
  'nothing that it is about': ['about: [], speaker: "person:ada"', ['bread', 'rain']],
  'the event, parts of it included': ['event: "event:fair"', ['well', 'bread', 'rain']],
  'a part of the event': ['event: "event:speech"', ['bread', 'rain']],
  'a part of that part': ['event: "event:toast"', ['rain']],
  'the document that it is found in': [
    'document: "document:mirror"',
    ['gathering', 'whisper-1', 'well', 'minutes', 'clerk', 'officials', 'whisper-2'],
  ],
  'the document that it is recorded in': ['document: "document:minutes"', ['gathering', 'minutes']],
  'who passed it on': ['conveyedBy: "unnamed-agent:two-officials"', ['well']],
  'who passed it on, one step from the words': [
    'conveyedBy: "unnamed-agent:a-clerk"',
    ['gathering', 'whisper-1'],
  ],
  'who passed it on, three steps from the words': [
    'conveyedBy: "organization:council"',
    ['whisper-1', 'whisper-2', 'whisper-3'],
  ],
  'who passed it on in a statement that is only proposed': ['conveyedBy: "person:clara"', []],
  'one form': ['form: [MIXED]', ['well']],
  'any of several forms': ['form: [DIRECT, MIXED]', ['well', 'bread', 'minutes', 'rain']],
  'no form': ['form: []', []],
  'one act': ['act: [DENIAL]', ['answer']],
  'any of several acts': ['act: [OPINION, BELIEF, OTHER]', ['whisper-1', 'doubt', 'rumour']],
  'a named speaker': [
    'namedSpeaker: true',
    [
      ...['gathering', 'whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer'],
      ...['whisper-3', 'whisper-4'],
    ],
  ],
  'an unnamed one': [
    'namedSpeaker: false',
    ['doubt', 'clerk', 'neighbours', 'officials', 'whisper-2', 'whisper-5'],
  ],
  'a year from which': [
    'saidFrom: "2024"',
    ['whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer', 'doubt'],
  ],
  'a month from which: a year that reaches into it counts': ['saidFrom: "2024-06"', ['whisper-1', 'doubt']],
  'an instant from which': [
    'saidFrom: "2024-05-02T20:30:00Z"',
    ['whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer', 'doubt'],
  ],
  'the instant after': ['saidFrom: "2024-05-03T00:00:00Z"', ['whisper-1', 'well', 'doubt']],
  'a year up to which': ['saidTo: "2023"', ['gathering']],
  'a month up to which': [
    'saidTo: "2024-05"',
    ['gathering', 'whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer'],
  ],
  'a day up to which': ['saidTo: "2024-05-01"', ['gathering', 'whisper-1', 'well']],
  'an instant in another time zone': [
    'saidFrom: "2024-05-02T22:30:00+02:00", saidTo: "2024-05-02T20:30:00Z", act: [DENIAL]',
    ['answer'],
  ],
  'a span between two dates': [
    'saidFrom: "2024-05-02", saidTo: "2024-05-02"',
    ['whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer'],
  ],
  'English words': ['text: "bread good"', ['bread', 'answer']],
  'an English word in another form': ['text: "whispers raining"', []],
  'English words folded': ['text: "HAUNTED mills"', ['whisper-1']],
  'Arabic words, without the article': ['text: "طاحونة"', ['whisper-1']],
  'Arabic words as they stand': ['text: "الخبز"', ['bread']],
  'a text that nobody said': ['text: "volcano"', []],
  'the status: what waits for review': ['status: [PROPOSED]', ['draft']],
  'the status: what was turned down or taken back': [
    'status: [REJECTED, RETRACTED]',
    ['refused', 'withdrawn'],
  ],
  'the status: any of all, of one speaker': [
    'status: [ACCEPTED, PROPOSED, REJECTED, RETRACTED], speaker: "person:ada"',
    ['bread', 'rain', 'refused', 'withdrawn'],
  ],
  'all of these at once': [
    `speaker: "person:ada", about: ["topic:bread", "person:bilal"], event: "event:fair", document: "document:gazette",
     form: [DIRECT], act: [PRAISE], namedSpeaker: true, saidFrom: "2024-05", saidTo: "2024-05", text: "bread", status: [ACCEPTED]`,
    ['bread'],
  ],
  'all of these but for one': [
    `speaker: "person:ada", about: ["topic:bread", "person:bilal"], event: "event:fair", document: "document:mirror",
     form: [DIRECT], act: [PRAISE], namedSpeaker: true, saidFrom: "2024-05", saidTo: "2024-05", text: "bread", status: [ACCEPTED]`,
    [],
  ],
};

describe('a list of statements is filtered by', () => {
  for (const [name, [filter, slugs]] of Object.entries(filters)) {
    it(name, async () => {
      const { statements } = await ask(
        `{ statements(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      );
      expect([idsIn(statements), statements.totalCount]).toEqual([
        slugs.map((slug) => `statement:${slug}`),
        slugs.length,
      ]);
    });
  }

  it('a span that ends no earlier than it begins, or not at all', async () => {
    const { errors } = await post(
      '{ statements(filter: { saidFrom: "2025", saidTo: "2024-12" }) { totalCount } }',
    );
    expect(errors).toMatchObject([
      {
        message: 'filter.saidTo must be no earlier than 2025, where the span begins, but got: "2024-12"',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('the same fields where the list belongs to an agent, an entity, an event or a document', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          statements(filter: { act: [PREDICTION] }) { edges { node { id } } }
          unaccepted: statements(filter: { status: [REJECTED] }) { edges { node { id } } }
          statementsAbout(filter: { speaker: "person:emma" }) { edges { node { id } } }
        }
        event(id: "event:fair") { statements(filter: { text: "dry" }) { edges { node { id } } } }
        document(id: "document:mirror") { statements(filter: { namedSpeaker: false }) { edges { node { id } } } }
      }`),
    ).toEqual({
      person: {
        statements: { edges: [{ node: { id: 'statement:rain' } }] },
        unaccepted: { edges: [{ node: { id: 'statement:refused' } }] },
        statementsAbout: { edges: [{ node: { id: 'statement:whisper-1' } }] },
      },
      event: { statements: { edges: [{ node: { id: 'statement:well' } }] } },
      document: {
        statements: {
          edges: [
            { node: { id: 'statement:clerk' } },
            { node: { id: 'statement:officials' } },
            { node: { id: 'statement:whisper-2' } },
          ],
        },
      },
    });
  });
});

describe('a statement that is not accepted', () => {
  it('is found by its id, and shows in no list that does not ask for it', async () => {
    expect(
      await ask(`{
        statement(id: "statement:draft") { status speaker { id } conveys { id } }
        statements(filter: { text: "Ada" }) { totalCount }
        person(id: "person:clara") { statements { totalCount } }
        bread: statement(id: "statement:bread") { conveyedBy { id } }
      }`),
    ).toEqual({
      statement: {
        status: 'PROPOSED',
        speaker: { id: 'person:clara' },
        conveys: [{ id: 'statement:bread' }],
      },
      statements: { totalCount: 0 },
      person: { statements: { totalCount: 0 } },
      bread: { conveyedBy: [] },
    });
  });
});
