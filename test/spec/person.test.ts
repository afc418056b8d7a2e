// What can be asked of those who speak: people, organizations, and those whom nobody names.
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask, post } = worldOf(tinyWorld);

describe('a name', () => {
  it('is the best one in the language asked for, and else the original one', async () => {
    expect(
      await ask(`{
        ada: person(id: "person:ada") { ...called }
        bilal: person(id: "person:bilal") { ...called }
        clara: person(id: "person:clara") { ...called }
        daud: person(id: "person:daud") { ...called }
      }
      fragment called on Person {
        name
        ar: name(language: "ar")
        egyptian: name(language: "ar-EG")
        sudanese: name(language: "ar-SD")
        en: name(language: "en")
        fr: name(language: "fr")
      }`),
    ).toEqual({
      ada: {
        name: 'Ada Miller',
        ar: 'آدا ميلر',
        egyptian: 'آدا ميلر',
        sudanese: 'آدا ميلر',
        en: 'Ada Miller',
        fr: 'Ada Miller',
      },
      bilal: {
        name: 'بلال الحداد',
        ar: 'بلال الحداد',
        egyptian: 'عم بلال',
        sudanese: 'بلال الحداد',
        en: 'Bilal Haddad',
        fr: 'بلال الحداد',
      },
      clara: {
        name: 'Clara Dubois',
        ar: 'Clara Dubois',
        egyptian: 'Clara Dubois',
        sudanese: 'Clara Dubois',
        en: 'Clara Dubois',
        fr: 'Clara Dubois',
      },
      daud: { name: 'داود', ar: 'داود', egyptian: 'داود', sudanese: 'داود', en: 'داود', fr: 'داود' },
    });
  });

  it('takes its language from a variable', async () => {
    const called = 'query ($language: Language) { person(id: "person:ada") { name(language: $language) } }';
    expect([await ask(called, { language: 'ar' }), await ask(called)]).toEqual([
      { person: { name: 'آدا ميلر' } },
      { person: { name: 'Ada Miller' } },
    ]);
  });

  it('stands among all names, each with its language and kind, the original first', async () => {
    expect(await ask('{ person(id: "person:ada") { names { text language kind } } }')).toEqual({
      person: {
        names: [
          { text: 'Ada Miller', language: 'en', kind: 'PREFERRED' },
          { text: 'آدا ميلر', language: 'ar', kind: 'PREFERRED' },
          { text: 'the miller', language: 'en', kind: 'ALIAS' },
        ],
      },
    });
  });

  it('is refused in a language that there is not', async () => {
    const { errors } = await post('{ person(id: "person:ada") { name(language: "klingonish") } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a person', () => {
  it('has ids elsewhere, or none', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") { id externalIds { scheme value url } }
        bilal: person(id: "person:bilal") { externalIds { value } }
        nobody: person(id: "person:nobody") { id }
        an_event: person(id: "event:fair") { id }
      }`),
    ).toEqual({
      person: {
        id: 'person:ada',
        externalIds: [{ scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' }],
      },
      bilal: { externalIds: [] },
      nobody: null,
      an_event: null,
    });
  });

  it('has statements of their own and about them, and claims about them', async () => {
    expect(
      await ask(`{
        person(id: "person:emma") {
          statements { totalCount edges { node { id } } }
          statementsAbout { totalCount }
          claims { edges { node { id } } }
        }
      }`),
    ).toEqual({
      person: {
        statements: {
          totalCount: 2,
          edges: [{ node: { id: 'statement:whisper-1' } }, { node: { id: 'statement:minutes' } }],
        },
        statementsAbout: { totalCount: 0 },
        claims: {
          edges: [{ node: { id: 'claim:emma-is-30' } }, { node: { id: 'claim:emma-is-about-31' } }],
        },
      },
    });
  });

  it('took part in events, each once, in any role or in one', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          events { totalCount edges { node { id } } }
          organized: events(role: ORGANIZER) { edges { node { id } } }
          attended: events(role: ATTENDEE) { edges { node { id } } }
          photographed: events(role: PHOTOGRAPHER) { totalCount }
        }
        daud: person(id: "person:daud") { events { totalCount } }
        emma: person(id: "person:emma") { events { totalCount } }
      }`),
    ).toEqual({
      person: {
        events: {
          totalCount: 3,
          edges: [
            { node: { id: 'event:flood' } },
            { node: { id: 'event:election' } },
            { node: { id: 'event:fair' } },
          ],
        },
        organized: { edges: [{ node: { id: 'event:fair' } }] },
        attended: { edges: [{ node: { id: 'event:election' } }, { node: { id: 'event:fair' } }] },
        photographed: { totalCount: 0 },
      },
      // What is deprecated, or only proposed, makes nobody take part.
      daud: { events: { totalCount: 0 } },
      emma: { events: { totalCount: 0 } },
    });
  });
});

/** Each filter of people, and whom it leaves. */
const filters: Record<string, [filter: string, slugs: string[]]> = {
  'a name': ['name: "Ada"', ['ada']],
  'an alias, in capitals': ['name: "MILLER"', ['ada']],
  'the beginning of a name': ['name: "cla"', ['clara']],
  'a name in Arabic': ['name: "بلال"', ['bilal']],
  'a name in Arabic, otherwise spelt': ['name: "ادا"', ['ada']],
  'a name without its article': ['name: "حداد"', ['bilal']],
  'a name that two people have': ['name: "Emma Reed"', ['emma', 'emma-the-younger']],
  'words of two people': ['name: "Ada Reed"', []],
  'the organization': ['organization: "organization:council"', ['ada', 'bilal']],
  'an organization that has nobody': ['organization: "organization:gazette"', []],
  'the event, in any role': ['event: "event:fair"', ['ada', 'bilal']],
  'an event that somebody else pictured': ['event: "event:flood"', ['ada', 'clara']],
  'all of these at once': [
    'name: "Haddad", organization: "organization:council", event: "event:fair"',
    ['bilal'],
  ],
  'all of these but for one': [
    'name: "Haddad", organization: "organization:council", event: "event:flood"',
    [],
  ],
};

describe('a list of people is filtered by', () => {
  for (const [name, [filter, slugs]] of Object.entries(filters)) {
    it(name, async () => {
      const { people } = await ask(`{ people(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
      expect([idsIn(people), people.totalCount]).toEqual([
        slugs.map((slug) => `person:${slug}`),
        slugs.length,
      ]);
    });
  }
});

describe('organizations', () => {
  it('are listed by name, or found by one in either script', async () => {
    expect(
      await ask(`{
        organizations { edges { node { id name(language: "en") } } }
        english: organizations(filter: { name: "village council" }) { edges { node { id } } }
        arabic: organizations(filter: { name: "مراة" }) { edges { node { id } } }
        none: organizations(filter: { name: "senate" }) { totalCount }
      }`),
    ).toEqual({
      organizations: {
        edges: [
          { node: { id: 'organization:gazette', name: 'The Gazette' } },
          { node: { id: 'organization:mirror', name: 'The Mirror' } },
          { node: { id: 'organization:council', name: 'Village Council' } },
        ],
      },
      english: { edges: [{ node: { id: 'organization:council' } }] },
      arabic: { edges: [{ node: { id: 'organization:mirror' } }] },
      none: { totalCount: 0 },
    });
  });

  it('speak, and publish documents', async () => {
    expect(
      await ask(`{
        node(id: "organization:gazette") { ... on Organization { documents { totalCount edges { node { id } } } statements { totalCount } } }
        council: node(id: "organization:council") { ... on Agent { statements { edges { node { id } } } } }
      }`),
    ).toEqual({
      node: {
        documents: { totalCount: 1, edges: [{ node: { id: 'document:gazette' } }] },
        statements: { totalCount: 0 },
      },
      council: { statements: { edges: [{ node: { id: 'statement:whisper-4' } }] } },
    });
  });
});

describe('those whom nobody names', () => {
  it('are described in the words of the text, and counted as far as it counts them', async () => {
    expect(
      await ask(`{
        officials: node(id: "unnamed-agent:two-officials") { ...told }
        crowd: node(id: "unnamed-agent:crowd") { ...told }
        somebody: node(id: "unnamed-agent:somebody") { ...told }
        clerk: node(id: "unnamed-agent:a-clerk") { ...told }
      }
      fragment told on UnnamedAgent {
        descriptor
        en: descriptor(language: "en")
        headcount { min max approximate }
        basis
        anonymityReason
      }`),
    ).toEqual({
      officials: {
        descriptor: 'مسؤولان',
        en: 'two officials',
        headcount: { min: 2, max: 2, approximate: false },
        basis: 'OFFICIAL',
        anonymityReason: null,
      },
      crowd: {
        descriptor: 'dozens of villagers',
        en: 'dozens of villagers',
        headcount: { min: 24, max: null, approximate: true },
        basis: 'EYEWITNESS',
        anonymityReason: null,
      },
      somebody: {
        descriptor: 'somebody',
        en: 'somebody',
        headcount: null,
        basis: 'UNSTATED',
        anonymityReason: null,
      },
      clerk: {
        descriptor: 'a clerk',
        en: 'a clerk',
        headcount: { min: 1, max: 1, approximate: false },
        basis: 'OFFICIAL',
        anonymityReason: 'to keep the post',
      },
    });
  });

  it('may be the same, said once and read from both', async () => {
    expect(
      await ask(`{
        officials: node(id: "unnamed-agent:two-officials") { ... on UnnamedAgent { possiblySameAs { id } } }
        clerk: node(id: "unnamed-agent:a-clerk") { ... on UnnamedAgent { possiblySameAs { id } } }
        crowd: node(id: "unnamed-agent:crowd") { ... on UnnamedAgent { possiblySameAs { id } } }
      }`),
    ).toEqual({
      officials: { possiblySameAs: [{ id: 'unnamed-agent:a-clerk' }] },
      clerk: { possiblySameAs: [{ id: 'unnamed-agent:two-officials' }] },
      crowd: { possiblySameAs: [] },
    });
  });

  it('may be a group of others', async () => {
    expect(
      await ask(`{
        node(id: "unnamed-agent:clerk-and-neighbours") { ... on UnnamedAgent { members { id name(language: "ar") } } }
      }`),
    ).toEqual({
      node: {
        members: [
          { id: 'unnamed-agent:a-clerk', name: 'كاتب' },
          { id: 'unnamed-agent:three-neighbours', name: 'ثلاثة جيران' },
        ],
      },
    });
  });

  it('are listed by descriptor, and filtered by words of it, by basis and by number', async () => {
    const { found } = await ask(`{
      found: unnamedAgents { edges { node { id } } }
    }`);
    expect(idsIn(found)).toEqual([
      'unnamed-agent:a-clerk',
      'unnamed-agent:crowd',
      'unnamed-agent:somebody',
      'unnamed-agent:clerk-and-neighbours',
      'unnamed-agent:three-neighbours',
      'unnamed-agent:two-officials',
    ]);
    expect(
      await ask(`{
        words: unnamedAgents(filter: { descriptor: "neighbours" }) { edges { node { id } } }
        arabic: unnamedAgents(filter: { descriptor: "جيران" }) { edges { node { id } } }
        basis: unnamedAgents(filter: { basis: OFFICIAL }) { edges { node { id } } }
        unstated: unnamedAgents(filter: { basis: UNSTATED, minHeadcount: 0 }) { edges { node { id } } }
        many: unnamedAgents(filter: { minHeadcount: 4 }) { edges { node { id } } }
        all: unnamedAgents(filter: { descriptor: "clerk", basis: OFFICIAL, minHeadcount: 1 }) { edges { node { id } } }
        none: unnamedAgents(filter: { descriptor: "clerk", basis: OFFICIAL, minHeadcount: 2 }) { totalCount }
      }`),
    ).toEqual({
      words: {
        edges: [
          { node: { id: 'unnamed-agent:clerk-and-neighbours' } },
          { node: { id: 'unnamed-agent:three-neighbours' } },
        ],
      },
      arabic: { edges: [{ node: { id: 'unnamed-agent:three-neighbours' } }] },
      basis: {
        edges: [{ node: { id: 'unnamed-agent:a-clerk' } }, { node: { id: 'unnamed-agent:two-officials' } }],
      },
      unstated: { edges: [{ node: { id: 'unnamed-agent:clerk-and-neighbours' } }] },
      many: {
        edges: [
          { node: { id: 'unnamed-agent:crowd' } },
          { node: { id: 'unnamed-agent:clerk-and-neighbours' } },
        ],
      },
      all: { edges: [{ node: { id: 'unnamed-agent:a-clerk' } }] },
      none: { totalCount: 0 },
    });
  });
});
