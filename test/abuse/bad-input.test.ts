/** What does a client hear that asks for what cannot be? Each message names the argument, what it must be, and what it was. */
import { openWorld, seeds, type World } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(seeds);
}, 120_000);
afterAll(() => world.close());

async function refusal(query: string, variables?: object) {
  world.statements.length = 0;
  const { errors } = await world.post(query, variables);
  return {
    code: errors?.[0]?.extensions.code,
    argument: errors?.[0]?.extensions.argument,
    message: errors?.[0]?.message,
    statements: world.statements.length,
  };
}

describe('an id', () => {
  const types =
    'person, organization, unnamed-agent, place, event, topic, document, passage, statement, claim';

  it.each([
    ['{ node(id: "planet:mars") { id } }', 'id', 'planet:mars'],
    ['{ person(id: "harris") { id } }', 'id', 'harris'],
    ['{ nodes(ids: ["person:joe-biden", ":x"]) { id } }', 'ids[1]', ':x'],
    ['{ statements(filter: { speaker: "planet:mars" }) { totalCount } }', 'filter.speaker', 'planet:mars'],
    ['{ statements(filter: { about: ["planet:mars"] }) { totalCount } }', 'filter.about', 'planet:mars'],
    ['{ claims(filter: { subject: "planet:mars" }) { totalCount } }', 'filter.subject', 'planet:mars'],
    ['{ events(filter: { place: "planet:mars" }) { totalCount } }', 'filter.place', 'planet:mars'],
  ])('of a type that there is not is refused: %s', async (query, argument, got) => {
    expect(await refusal(query)).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      message: `${argument} must be <type>:<slug> with a type out of ${types}, but got: "${got}"`,
      statements: 0,
    });
  });

  it('that nothing has gives null', async () => {
    expect(
      await world.ask('{ node(id: "person:nobody") { id } person(id: "person:nobody") { id } }'),
    ).toEqual({
      node: null,
      person: null,
    });
  });

  it('of another type than the field gives null', async () => {
    expect(await world.ask('{ person(id: "event:donor-call-2024-07-19") { id } }')).toEqual({ person: null });
  });
});

describe('a page', () => {
  it.each([
    ['{ people(first: -1) { totalCount } }', 'first', -1],
    ['{ people(first: 501) { totalCount } }', 'first', 501],
    ['{ people(last: 100000) { totalCount } }', 'last', 100000],
    ['{ person(id: "person:joe-biden") { statements(first: -5) { totalCount } } }', 'first', -5],
  ])('of an impossible size is refused: %s', async (query, argument, got) => {
    expect(await refusal(query)).toEqual({
      code: 'BAD_USER_INPUT',
      argument,
      message: `${argument} must be a whole number from 0 to 500, but got: ${got}`,
      statements: 0,
    });
  });

  it('counted from both ends is refused', async () => {
    expect((await refusal('{ people(first: 1, last: 1) { totalCount } }')).message).toBe(
      'last must be absent where first is given: a page is counted from one end, but got: 1',
    );
  });

  it.each(['zzz', '', 'W10', 'eyJhIjoxfQ', '"; MATCH (n) DETACH DELETE n //'])(
    'after the malformed cursor %j is refused',
    async (after) => {
      const query = 'query ($after: String) { people(after: $after) { edges { cursor } } }';
      expect(await refusal(query, { after })).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'after',
        message: `after must be a cursor that an earlier page of this same list gave, but got: ${JSON.stringify(after)}`,
        statements: 0,
      });
    },
  );

  it('after a cursor of another order is refused', async () => {
    const { people } = await world.ask('{ people(first: 1) { edges { cursor } } }');
    const query = 'query ($after: String) { people(orderBy: NAME_DESC, after: $after) { edges { cursor } } }';
    expect((await refusal(query, { after: people.edges[0].cursor })).message).toMatch(
      /^after must be a cursor of a list in the order NAME_DESC, the one asked for, but got: /,
    );
  });
});

describe('a date', () => {
  it.each([
    '2024-02-30',
    '2024-13',
    '24',
    '2024-7-1',
    '2024-07-19T25:00:00Z',
    '2024-07-19T10:00:00',
    'July 2024',
  ])('%s is refused', async (date) => {
    expect(await refusal(`{ statements(filter: { saidFrom: "${date}" }) { totalCount } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'filter.saidFrom',
      message: `filter.saidFrom: Expected value of type "PartialDate", found "${date}"; It must be a year (2024), a month (2024-07), a day (2024-07-19) or a date-time with its offset (2024-07-19T20:30:00Z).`,
      statements: 0,
    });
  });

  it('in a variable is refused by the variable’s name', async () => {
    const query = 'query ($from: PartialDate) { statements(filter: { saidFrom: $from }) { totalCount } }';
    expect((await refusal(query, { from: '2023-02-29' })).message).toBe(
      'Variable "$from" got invalid value "2023-02-29"; Expected type "PartialDate". It must be a year (2024), a month (2024-07), a day (2024-07-19) or a date-time with its offset (2024-07-19T20:30:00Z).',
    );
  });

  it('before the one where the span begins is refused', async () => {
    expect(
      await refusal('{ statements(filter: { saidFrom: "2024-07", saidTo: "2023" }) { totalCount } }'),
    ).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'filter.saidTo',
      message: 'filter.saidTo must be no earlier than 2024-07, where the span begins, but got: "2023"',
      statements: 0,
    });
  });
});

describe('a language', () => {
  it.each(['xx', 'klingon', 'e', 'en_US', ''])('%j is refused', async (language) => {
    expect(await refusal(`{ person(id: "person:joe-biden") { name(language: "${language}") } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'language',
      message: `language: Expected value of type "Language", found "${language}"; It must be a known BCP 47 language tag, such as ar, en or ar-EG.`,
      statements: 0,
    });
  });
});

describe('a predicate that is not in the list', () => {
  it('is refused', async () => {
    const { code, message } = await refusal('{ claims(filter: { predicate: ["KILLED"] }) { totalCount } }');
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/^filter\.predicate must be out of ORGANIZED, SPOKE_AT, .*, but got: "KILLED"$/);
  });
});

describe('text that looks like a query language', () => {
  it.each([
    'names_en:*',
    '/.*/',
    'a OR b) OR (c',
    '"unclosed',
    'harris~2',
    '\\',
    "x'}) DETACH DELETE n //",
    '*a*',
    'NOT AND OR',
    '[1 TO 9]',
    '+-!(){}^"~*?:\\/ harris',
  ])('%j is only words', async (words) => {
    const query =
      'query ($words: String!) { people(filter: { name: $words }) { totalCount } statements(filter: { text: $words }) { totalCount } }';
    const { data, errors } = await world.post(query, { words });
    if (/[a-z0-9]/i.test(words)) expect(data?.people.totalCount).toBeLessThan(9);
    else expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await world.ask('{ people { totalCount } }')).people.totalCount).toBe(9);
  });

  it.each(['person:x"}) DETACH DELETE n', "person:' OR 1=1", 'person:a b', 'person:`x`'])(
    'is no id: %j',
    async (id) => {
      expect((await refusal('query ($id: ID!) { node(id: $id) { id } }', { id })).code).toBe(
        'BAD_USER_INPUT',
      );
    },
  );
});

describe('an operation that is too large', () => {
  const nested = (levels: number): string => (levels === 0 ? 'id' : `conveys { ${nested(levels - 1)} }`);

  it.each([
    ['depth', `{ statement(id: "statement:harris-we-will-win") { ${nested(20)} } }`],
    [
      'aliases',
      `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: person(id: "person:joe-biden") { id }`).join(' ')} }`,
    ],
    [
      'cost',
      '{ people(first: 500) { edges { node { statements(first: 500) { edges { node { id } } } } } } }',
    ],
    ['tokens', `{ ${'people { totalCount } '.repeat(2_000)} }`],
  ])('by its %s is refused, and nothing is read', async (kind, query) => {
    world.statements.length = 0;
    const { errors } = await world.post(query);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(errors?.[0]?.extensions.cost).toMatchObject({
      kind,
      requested: expect.any(Number),
      limit: expect.any(Number),
    });
    expect(world.statements).toEqual([]);
  });
});
