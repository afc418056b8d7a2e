// What can be asked of claims: what they say, who says so, what contradicts them, and who holds which role when?
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask, post } = worldOf(tinyWorld);

describe('a claim', () => {
  it('says something of a subject, by somebody, on evidence', async () => {
    expect(
      await ask(`{
        node(id: "claim:fair-raised") { ... on Claim {
          subject { id name(language: "ar") }
          predicate
          object { id }
          value { text number max unit date approximate }
          polarity
          validFrom
          validTo
          rank
          status
          assertedBy { id speaker { id } }
          evidence { id document { id } }
          contradicts { id }
        } }
      }`),
    ).toEqual({
      node: {
        subject: { id: 'event:fair', name: 'معرض الربيع' },
        predicate: 'RAISED',
        object: null,
        value: {
          text: 'a hundred or two',
          number: 100,
          max: 200.5,
          unit: 'EUR',
          date: '2024-05',
          approximate: false,
        },
        polarity: 'AFFIRMED',
        validFrom: null,
        validTo: null,
        rank: 'NORMAL',
        status: 'ACCEPTED',
        assertedBy: [
          { id: 'statement:doubt', speaker: { id: 'unnamed-agent:somebody' } },
          { id: 'statement:bread', speaker: { id: 'person:ada' } },
        ],
        evidence: [{ id: 'passage:gazette-facts', document: { id: 'document:gazette' } }],
        contradicts: [],
      },
    });
  });

  it('names another entity instead of a value, and keeps the precision of its dates', async () => {
    expect(
      await ask(`{
        node(id: "claim:ada-chairs") { ... on Claim {
          object { id }
          value { text number date approximate }
          validFrom
          validTo
          rank
          assertedBy { id }
        } }
        noon: node(id: "claim:fair-opens-at-noon") { ... on Claim { value { text date } } }
        member: node(id: "claim:ada-member") { ... on Claim { value { text } object { __typename } } }
      }`),
    ).toEqual({
      node: {
        object: { id: 'organization:council' },
        value: { text: 'chair', number: null, date: null, approximate: false },
        validFrom: '2010',
        validTo: '2015-06',
        rank: 'PREFERRED',
        assertedBy: [],
      },
      noon: { value: { text: null, date: '2024-05-02T12:00:00+02:00' } },
      member: { value: null, object: { __typename: 'Organization' } },
    });
  });

  it('is found with the statement that asserts it', async () => {
    expect(await ask('{ statement(id: "statement:bread") { claims { id polarity } } }')).toEqual({
      statement: {
        claims: [
          { id: 'claim:ada-did-not-organize-fair', polarity: 'DENIED' },
          { id: 'claim:bilal-organized-fair', polarity: 'AFFIRMED' },
          { id: 'claim:fair-raised', polarity: 'AFFIRMED' },
        ],
      },
    });
  });

  it('that is only proposed is found by its id, and shows in no list', async () => {
    expect(
      await ask(`{
        node(id: "claim:emma-attended") { ... on Claim { status } }
        claims(filter: { subject: "person:emma", predicate: ["ATTENDED"] }) { totalCount }
      }`),
    ).toEqual({ node: { status: 'PROPOSED' }, claims: { totalCount: 0 } });
  });

  it('that is deprecated stays in lists, and says so', async () => {
    expect(
      await ask('{ claims(filter: { subject: "person:daud" }) { edges { node { id rank } } } }'),
    ).toEqual({ claims: { edges: [{ node: { id: 'claim:daud-attended', rank: 'DEPRECATED' } }] } });
  });
});

describe('claims that contradict each other', () => {
  const contradicts = (id: string) =>
    ask(`{ node(id: "claim:${id}") { ... on Claim { contradicts { id } } } }`);
  const only = (...slugs: string[]) => ({
    node: { contradicts: slugs.map((slug) => ({ id: `claim:${slug}` })) },
  });

  it('live side by side: what one denies and another affirms', async () => {
    expect(await contradicts('ada-did-not-organize-fair')).toEqual(only('ada-organized-fair'));
    expect(await contradicts('ada-organized-fair')).toEqual(only('ada-did-not-organize-fair'));
  });

  it('do so only where they speak of the same: that Bilal organized it too denies nothing', async () => {
    expect(await contradicts('bilal-organized-fair')).toEqual(only());
  });

  it('are also those that give one thing two values', async () => {
    expect(await contradicts('emma-is-30')).toEqual(only('emma-is-about-31'));
    expect(await contradicts('emma-is-about-31')).toEqual(only('emma-is-30'));
  });

  it('are also those of which a bundle says so, once and read from both', async () => {
    expect(await contradicts('mill-is-old')).toEqual(only('mill-is-new'));
    expect(await contradicts('mill-is-new')).toEqual(only('mill-is-old'));
  });
});

/** Each filter of claims, and what it leaves, by id. */
const filters: Record<string, [filter: string, slugs: string[]]> = {
  'the subject': [
    'subject: "person:bilal"',
    ['bilal-chairs', 'bilal-founded-council', 'bilal-never-member', 'bilal-organized-fair'],
  ],
  'the object': [
    'object: "organization:council"',
    [
      'ada-chairs',
      'ada-founded-council',
      'ada-member',
      'bilal-chairs',
      'bilal-founded-council',
      'bilal-never-member',
    ],
  ],
  'one predicate': [
    'predicate: ["ORGANIZED"]',
    ['ada-did-not-organize-fair', 'ada-organized-fair', 'bilal-organized-fair'],
  ],
  'any of several predicates': [
    'predicate: ["AGE", "RAISED"]',
    ['emma-is-30', 'emma-is-about-31', 'fair-raised'],
  ],
  'what is denied': ['polarity: DENIED', ['ada-did-not-organize-fair', 'bilal-never-member']],
  'the statement that asserts it': ['assertedBy: "statement:answer"', ['ada-organized-fair']],
  'the agent who asserts it': [
    'assertedBy: "person:ada"',
    ['ada-did-not-organize-fair', 'bilal-organized-fair', 'fair-raised'],
  ],
  'all of these at once': [
    'subject: "person:ada", object: "event:fair", predicate: ["ORGANIZED"], polarity: AFFIRMED, assertedBy: "person:bilal"',
    ['ada-organized-fair'],
  ],
  'all of these but for one': [
    'subject: "person:ada", object: "event:fair", predicate: ["ORGANIZED"], polarity: AFFIRMED, assertedBy: "person:ada"',
    [],
  ],
};

describe('a list of claims is filtered by', () => {
  for (const [name, [filter, slugs]] of Object.entries(filters)) {
    it(name, async () => {
      const { claims } = await ask(`{ claims(filter: { ${filter} }) { totalCount edges { node { id } } } }`);
      expect([idsIn(claims), claims.totalCount]).toEqual([
        slugs.map((slug) => `claim:${slug}`),
        slugs.length,
      ]);
    });
  }

  it('predicates of the list, and no others', async () => {
    const { errors } = await post('{ claims(filter: { predicate: ["SANG_AT"] }) { totalCount } }');
    expect(
      errors?.map(({ message, extensions }) => [extensions.code, message.split(' must be ')[0]]),
    ).toEqual([['BAD_USER_INPUT', 'filter.predicate']]);
  });

  it('the same fields where they are about an entity', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          claims(filter: { predicate: ["ORGANIZED"], polarity: DENIED }) { totalCount edges { node { id } } }
        }
      }`),
    ).toEqual({
      person: {
        claims: { totalCount: 1, edges: [{ node: { id: 'claim:ada-did-not-organize-fair' } }] },
      },
    });
  });
});

describe('the roles of a person', () => {
  const rolesAt = (asOf: string) =>
    ask(`{ person(id: "person:ada") { roles(asOf: "${asOf}") { id } } }`).then(({ person }) =>
      person.roles.map(({ id }: { id: string }) => id),
    );

  it('are all of them, the earliest first, those without a date last', async () => {
    expect(
      await ask('{ person(id: "person:ada") { roles { id predicate object { id } validFrom validTo } } }'),
    ).toEqual({
      person: {
        roles: [
          {
            id: 'claim:ada-founded-council',
            predicate: 'FOUNDED',
            object: { id: 'organization:council' },
            validFrom: '1999',
            validTo: null,
          },
          {
            id: 'claim:ada-chairs',
            predicate: 'HOLDS_ROLE',
            object: { id: 'organization:council' },
            validFrom: '2010',
            validTo: '2015-06',
          },
          {
            id: 'claim:ada-member',
            predicate: 'MEMBER_OF',
            object: { id: 'organization:council' },
            validFrom: null,
            validTo: null,
          },
        ],
      },
    });
  });

  it('are none that is denied, or known to be wrong', async () => {
    expect(await ask('{ person(id: "person:bilal") { roles { id } } }')).toEqual({
      person: { roles: [{ id: 'claim:bilal-chairs' }] },
    });
  });

  it('are those that may hold at a time, where a time is given', async () => {
    const always = ['claim:ada-member'];
    const founded = ['claim:ada-founded-council', ...always];
    const chaired = ['claim:ada-founded-council', 'claim:ada-chairs', ...always];
    expect({
      1998: await rolesAt('1998'),
      1999: await rolesAt('1999'),
      2009: await rolesAt('2009-12-31'),
      2010: await rolesAt('2010-01-01'),
      'in June': await rolesAt('2015-06-30'),
      'in July': await rolesAt('2015-07-01'),
      'at an instant in June': await rolesAt('2015-06-30T23:00:00Z'),
      'some time in that year': await rolesAt('2015'),
    }).toEqual({
      1998: always,
      1999: founded,
      2009: founded,
      2010: chaired,
      'in June': chaired,
      'in July': founded,
      'at an instant in June': chaired,
      'some time in that year': chaired,
    });
  });
});

describe('the members of an organization', () => {
  it('are whoever belongs to it or holds a role in it, at any time or at one', async () => {
    expect(
      await ask(`{
        node(id: "organization:council") { ... on Organization {
          members { id subject { id } }
          in2012: members(asOf: "2012") { subject { id } }
          inMay2015: members(asOf: "2015-05") { id }
          inJune2015: members(asOf: "2015-06") { id }
          inJuly2015: members(asOf: "2015-07") { id }
        } }
        mirror: node(id: "organization:mirror") { ... on Organization {
          endOfFebruary: members(asOf: "2003-02-28") { id }
          march: members(asOf: "2003-03") { id }
        } }
      }`),
    ).toEqual({
      node: {
        members: [
          { id: 'claim:ada-chairs', subject: { id: 'person:ada' } },
          { id: 'claim:bilal-chairs', subject: { id: 'person:bilal' } },
          { id: 'claim:ada-member', subject: { id: 'person:ada' } },
        ],
        in2012: [{ subject: { id: 'person:ada' } }, { subject: { id: 'person:ada' } }],
        inMay2015: [{ id: 'claim:ada-chairs' }, { id: 'claim:ada-member' }],
        inJune2015: [{ id: 'claim:ada-chairs' }, { id: 'claim:bilal-chairs' }, { id: 'claim:ada-member' }],
        inJuly2015: [{ id: 'claim:bilal-chairs' }, { id: 'claim:ada-member' }],
      },
      mirror: { endOfFebruary: [{ id: 'claim:clara-edited-mirror' }], march: [] },
    });
  });
});
