// What is found by the words that people type, in either script, and how is it shown?
import { arabicStem } from '../../src/domain/search/arabic-stem.js';
import { harbour } from './neighborhood-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask, post } = worldOf([{ file: 'harbour.yaml', data: harbour }]);

const find = async (query: string, args = ''): Promise<string[]> =>
  idsIn(
    (
      await ask(`query ($query: String!) { search(query: $query ${args}) { edges { node { id } } } }`, {
        query,
      })
    ).search,
  );

describe('a search', () => {
  it.each([
    ['Haris', 'a name'],
    ['haris', 'a name in small letters'],
    ['har', 'the beginning of a name'],
    ['هاريس', 'a name in Arabic'],
    ['هَـارِيـس', 'vowel marks and tatweel'],
    ['ناديه', 'ha for ta marbuta'],
    ['captain nadia', 'another name'],
    ['هاري', 'the beginning of a name in Arabic'],
  ])('finds Nadia Haris by “%s”: %s', async (query) => {
    expect((await find(query))[0]).toBe('person:nadia');
  });

  it.each([
    ['عمر النجار', 'person:omar'],
    ['نجار', 'person:omar'],
    ['Lena O’Brien', 'person:lena'],
    ['obrien', 'person:lena'],
    ['اوبراين', 'person:lena'],
    ['zoe muller', 'person:zoe'],
    ['Müller', 'person:zoe'],
    ['انتخاب', 'topic:elections'],
    ['الانتخابا', 'topic:elections'],
    ['election', 'topic:elections'],
    ['electio', 'topic:elections'],
    ['ميناء', 'statement:vote'],
    ['موانئ', 'organization:port'],
    ['Authority, port!', 'organization:port'],
  ])('finds by “%s” %s', async (query, id) => {
    expect(await find(query)).toContain(id);
  });

  it('puts an exact name first, then names, then texts', async () => {
    expect(await find('the bridge')).toEqual([
      'topic:bridge',
      'statement:bridge',
      'statement:rumour',
      'statement:old',
    ]);
    const { search } = await ask('{ search(query: "the bridge") { edges { score } } }');
    const scores = search.edges.map(({ score }: { score: number }) => score);
    expect(scores[0]).toBeGreaterThan(1000);
    expect(scores.slice(1).every((score: number) => score < 1000)).toBe(true);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  it('asks for all words, and for any of them only where nothing has all', async () => {
    expect(await find('nadia kind')).toEqual(['statement:answer']);
    expect([...(await find('nadia regatta'))].sort()).toEqual([
      'event:someday',
      'person:nadia',
      'statement:answer',
    ]);
    expect(await find('Nadia عمر')).toEqual(expect.arrayContaining(['person:nadia', 'person:omar']));
  });

  it('is kept to types and to a language', async () => {
    expect(await find('bridge', ', types: [STATEMENT]')).not.toContain('topic:bridge');
    expect(await find('bridge', ', types: [TOPIC, PERSON]')).toEqual(['topic:bridge']);
    expect(await find('bridge', ', language: "ar"')).toEqual([]);
    expect(await find('الجسر', ', language: "ar-EG"')).toEqual(['topic:bridge', 'statement:bridge']);
    expect(await find('Müller', ', language: "fr"')).toEqual(['person:zoe']);
  });

  it('finds no statement that is not accepted', async () => {
    expect(await find('likes')).toEqual([]);
  });

  it('goes on from a cursor without skipping or repeating', async () => {
    const all = await find('bridge');
    const seen: string[] = [];
    for (let after: string | null = null; seen.length < all.length; ) {
      const { search } = await ask(
        'query ($after: String) { search(query: "bridge", first: 1, after: $after) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      expect(search.totalCount).toBe(all.length);
      seen.push(...idsIn(search));
      expect(search.pageInfo.hasNextPage).toBe(seen.length < all.length);
      after = search.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  it.each([
    'AND',
    'OR NOT',
    'a* OR (b',
    '"',
    '+names_en:x~2 [a TO b]',
    '/.*/',
    '\\',
    'bridge}',
    'x^9 && y',
    'إلا',
  ])('takes “%s” for words and never for query syntax', async (query) => {
    const { errors } = await post('query ($q: String!) { search(query: $q) { totalCount } }', { q: query });
    const wordless = !/[\p{L}\p{N}]/u.test(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      wordless ? ['BAD_USER_INPUT'] : undefined,
    );
  });

  it.each([
    ['', 'query must be text with at least one letter or digit, but got: ""'],
    [' «…» !', 'query must be text with at least one letter or digit, but got: " «…» !"'],
    ['ً', 'query must be text with at least one letter or digit, but got: "ً"'],
  ])('refuses “%s”', async (query, message) => {
    const { errors } = await post('query ($q: String!) { search(query: $q) { totalCount } }', { q: query });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
  });

  it('refuses more than it looks for', async () => {
    const refusal = async (q: string) =>
      (await post('query ($q: String!) { search(query: $q) { totalCount } }', { q })).errors?.[0]?.message;
    expect(await refusal('ab '.repeat(101))).toMatch(
      /^query must be text of at most 300 characters, but got: /,
    );
    const words = Array.from({ length: 33 }, (_, index) => `w${index}`).join(' ');
    expect(await refusal(words)).toMatch(/^query must be text of at most 32 words, but got: /);
  });
});

describe('a highlight', () => {
  const shown = async (query: string, args = '') =>
    (
      await ask(
        `query ($query: String!) { search(query: $query ${args}) { edges { node { id } highlights { field before match after language } } } }`,
        { query },
      )
    ).search.edges;

  it('shows the name as it is written', async () => {
    const [found] = await shown('النجار', ', first: 1');
    expect(found).toEqual({
      node: { id: 'person:omar' },
      highlights: [{ field: 'name', before: 'عُمر ', match: 'النجّار', after: '', language: 'ar' }],
    });
  });

  it('shows the words of a text, with what stands around them cut between words', async () => {
    const found = await shown('planned', ', types: [STATEMENT]');
    expect(found).toEqual([
      {
        node: { id: 'statement:old' },
        highlights: [
          {
            field: 'text',
            before: 'The bridge was ',
            match: 'planned',
            after: ' long ago, as everybody in the harbour remembers to this',
            language: 'en',
          },
        ],
      },
    ]);
  });

  it('joins words that stand side by side, and leaves out the little ones', async () => {
    const [found] = await shown('the port authority', ', first: 1');
    expect(found.highlights).toEqual([
      { field: 'name', before: '', match: 'Port Authority', after: '', language: 'en' },
    ]);
  });

  it('shows stems, and each language that matches', async () => {
    const found = await shown('جسور جسر', ', types: [STATEMENT]');
    expect(found).toEqual([
      {
        node: { id: 'statement:bridge' },
        highlights: [{ field: 'text', before: 'بنى عمر ', match: 'الجسرَ', after: '', language: 'ar' }],
      },
    ]);
    const [topic] = await shown('election', ', types: [TOPIC]');
    expect(topic.highlights).toEqual([
      { field: 'name', before: 'The ', match: 'elections', after: '', language: 'en' },
    ]);
  });

  it('is there for everything that is found', async () => {
    for (const query of [
      'nadia',
      'bridge',
      'الميناء',
      'electio',
      'the',
      'a',
      'herald issue',
      'second nobody',
    ]) {
      for (const { highlights } of await shown(query)) expect(highlights.length).toBeGreaterThan(0);
    }
  });
});

describe('a filter by words', () => {
  it.each([
    ['people', 'name', 'nadia har', ['person:nadia']],
    ['people', 'name', 'ناديه', ['person:nadia']],
    ['people', 'name', 'captain', ['person:nadia']],
    ['people', 'name', 'zoe', ['person:zoe']],
    ['people', 'name', 'nadia omar', []],
    ['events', 'title', 'السفينه', ['event:launch']],
    ['statements', 'text', 'bridges', ['statement:bridge', 'statement:old', 'statement:rumour']],
  ])('%s by %s “%s”', async (list, field, words, ids) => {
    const found = await ask(
      `query ($words: String!) { ${list}(filter: { ${field}: $words }) { edges { node { id } } } }`,
      { words },
    );
    expect(idsIn(found[list]).sort()).toEqual(ids);
  });

  it('names itself when it has no words', async () => {
    const { errors } = await post('{ people(filter: { name: "…" }) { totalCount } }');
    expect(errors?.[0]?.message).toBe(
      'filter.name must be text with at least one letter or digit, but got: "…"',
    );
  });
});

describe('the stem of an Arabic word', () => {
  it.each([
    ['الانتخابات', 'انتخاب'],
    ['والمدرسة', 'مدرس'],
    ['للمانحين', 'مانح'],
    ['أحمد', 'احمد'],
    ['وعد', 'وعد'],
    ['مسؤولون', 'مسؤول'],
    ['مستشفى', 'مستشف'],
  ])('of %s is %s', (word, stem) => {
    expect(arabicStem(word)).toBe(stem);
  });
});
