// What can be asked of documents, and of the passages in them that are the evidence of everything?
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask } = worldOf(tinyWorld);

describe('a document', () => {
  it('has a publisher, authors in its own order, translations and parts', async () => {
    expect(
      await ask(`{
        document(id: "document:gazette") {
          name(language: "ar")
          kind
          language
          url
          publishedOn
          publisher { id }
          authors { id }
          obtainedBy { id }
          translationOf { id }
          translations { id language translationOf { id } }
          partOf { id }
          parts { id kind partOf { id } }
        }
      }`),
    ).toEqual({
      document: {
        name: 'جريدة 3 مايو',
        kind: 'ARTICLE',
        language: 'en',
        url: 'https://gazette.example/fair',
        publishedOn: '2024-05-03',
        publisher: { id: 'organization:gazette' },
        authors: [{ id: 'person:daud' }, { id: 'person:clara' }],
        obtainedBy: null,
        translationOf: null,
        translations: [
          {
            id: 'document:gazette-in-arabic',
            language: 'ar-EG',
            translationOf: { id: 'document:gazette' },
          },
        ],
        partOf: null,
        parts: [{ id: 'document:picture', kind: 'PHOTO_CAPTION', partOf: { id: 'document:gazette' } }],
      },
    });
  });

  it('leaves null and empty what is not known of it', async () => {
    expect(
      await ask(`{
        document(id: "document:minutes") {
          url publishedOn publisher { id } authors { id } obtainedBy { id } contentHash text
          translations { id } parts { id } passages { totalCount }
        }
        nothing: document(id: "document:nothing") { id }
        a_person: document(id: "person:ada") { id }
      }`),
    ).toEqual({
      document: {
        url: null,
        publishedOn: null,
        publisher: null,
        authors: [],
        obtainedBy: { id: 'organization:mirror' },
        contentHash: null,
        text: null,
        translations: [],
        parts: [],
        passages: { totalCount: 0 },
      },
      nothing: null,
      a_person: null,
    });
  });

  it('holds the statements found in it, and those recorded in it', async () => {
    expect(
      await ask(`{
        minutes: document(id: "document:minutes") { statements { edges { node { id } } } }
        gazette: document(id: "document:gazette") { statements(filter: { speaker: "person:bilal" }) { edges { node { id } } } }
      }`),
    ).toEqual({
      minutes: {
        statements: {
          edges: [{ node: { id: 'statement:gathering' } }, { node: { id: 'statement:minutes' } }],
        },
      },
      gazette: {
        statements: { edges: [{ node: { id: 'statement:well' } }, { node: { id: 'statement:answer' } }] },
      },
    });
  });
});

/** Each filter of documents, and what it leaves, the earliest first, undated ones last. */
const filters: Record<string, [filter: string, slugs: string[]]> = {
  'one kind': ['kind: [TRANSCRIPT]', ['minutes']],
  'any of several kinds': ['kind: [POST, PHOTO_CAPTION]', ['notice', 'picture']],
  'the language, whatever the region': ['language: "en"', ['gazette', 'mirror', 'minutes', 'picture']],
  'the language of one region': ['language: "en-GB"', ['mirror']],
  Arabic: ['language: "ar"', ['notice', 'gazette-in-arabic']],
  'the publisher': ['publisher: "organization:mirror"', ['mirror']],
  'a day from which': ['from: "2024-05-04"', ['gazette-in-arabic', 'mirror']],
  'a day up to which': ['to: "2024-05-03"', ['notice', 'gazette-in-arabic', 'gazette']],
  'a year': ['from: "2023", to: "2023"', ['notice']],
  'all of these at once': [
    'kind: [ARTICLE], language: "en", publisher: "organization:gazette", from: "2024-05", to: "2024-05"',
    ['gazette'],
  ],
  'all of these but for one': [
    'kind: [POST], language: "en", publisher: "organization:gazette", from: "2024-05", to: "2024-05"',
    [],
  ],
};

describe('a list of documents is filtered by', () => {
  for (const [name, [filter, slugs]] of Object.entries(filters)) {
    it(name, async () => {
      const { documents } = await ask(
        `{ documents(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      );
      expect([idsIn(documents), documents.totalCount]).toEqual([
        slugs.map((slug) => `document:${slug}`),
        slugs.length,
      ]);
    });
  }

  it('and ordered by when they were published, undated ones last either way', async () => {
    const { up, down } = await ask(`{
      up: documents(orderBy: PUBLISHED_ON_ASC) { edges { node { id } } }
      down: documents(orderBy: PUBLISHED_ON_DESC) { edges { node { id } } }
    }`);
    const undated = ['document:minutes', 'document:picture'];
    expect([idsIn(up), idsIn(down)]).toEqual([
      ['document:notice', 'document:gazette-in-arabic', 'document:gazette', 'document:mirror', ...undated],
      ['document:mirror', 'document:gazette', 'document:gazette-in-arabic', 'document:notice', ...undated],
    ]);
  });
});

describe('a passage', () => {
  it('stands in its document at code points, exactly, where the text is held', async () => {
    expect(
      await ask(`{
        node(id: "passage:notice-free") { ... on Passage { exact prefix suffix start end anchor document { id text } } }
      }`),
    ).toEqual({
      node: {
        exact: 'The bread is free today',
        prefix: 'مجاني اليوم. ',
        suffix: '.',
        start: 21,
        end: 44,
        anchor: 'ANCHORED',
        document: { id: 'document:notice', text: 'الخبز 🍞 مجاني اليوم. The bread is free today.' },
      },
    });
  });

  it('says so where the text is not held, and where its place is not known', async () => {
    expect(
      await ask(`{
        placed: node(id: "passage:gazette-bread") { ... on Passage { exact prefix suffix start end anchor } }
        placeless: node(id: "passage:gazette-without-a-place") { ... on Passage { start end anchor } }
      }`),
    ).toEqual({
      placed: { exact: 'bread', prefix: null, suffix: null, start: 100, end: 105, anchor: 'TEXT_NOT_HELD' },
      placeless: { start: null, end: null, anchor: 'TEXT_NOT_HELD' },
    });
  });

  it('shows statements and claims', async () => {
    expect(
      await ask(`{
        bread: node(id: "passage:gazette-bread") { ... on Passage { statements { id } claims { id } } }
        free: node(id: "passage:notice-free") { ... on Passage { statements { id } claims { id } } }
        draft: node(id: "passage:gazette-draft") { ... on Passage { statements { id } } }
      }`),
    ).toEqual({
      bread: { statements: [{ id: 'statement:bread' }], claims: [] },
      free: { statements: [], claims: [{ id: 'claim:notice-says-free' }] },
      draft: { statements: [] },
    });
  });

  it('follows others in the order of the text, those without a place last', async () => {
    const { document } = await ask(`{
      document(id: "document:mirror") { passages { edges { node { exact start } } } }
    }`);
    expect(document.passages.edges).toEqual(
      ['officials', 'minutes', 'well', 'whisper-1', 'whisper-2', 'clerk', 'gathering'].map(
        (exact, index) => ({
          node: { exact, start: index * 100 },
        }),
      ),
    );
  });
});
