// Does each response name hold exactly what was asked under it, however it is named, merged, nested or left out?
import { tinyWorld } from './tiny-world.js';
import { worldOf } from './world-of.js';

const { ask } = worldOf(tinyWorld);

const statements = (...slugs: string[]) => ({
  edges: slugs.map((slug) => ({ node: { id: `statement:${slug}` } })),
});

describe('one field under several names', () => {
  it('answers each with its own arguments, at every depth', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          first: statements(first: 1) { ...ids }
          praise: statements(filter: { act: [PRAISE] }) { edges { node {
            id
            en: text(language: "en")
            ar: text(language: "ar")
            about(first: 1) { edges { node { id
              denials: statementsAbout(filter: { act: [DENIAL] }) { ...ids }
              all: statementsAbout { ...ids }
            } } }
            rest: about(first: 5) { totalCount edges { node { id } } }
          } } }
          last: statements(orderBy: SAID_ON_DESC, filter: { form: [DIRECT], act: [PREDICTION] }) { ...ids }
        }
      }
      fragment ids on StatementConnection { edges { node { id } } }`),
    ).toEqual({
      person: {
        first: statements('bread'),
        praise: {
          edges: [
            {
              node: {
                id: 'statement:bread',
                en: 'The bread is good',
                ar: 'الخبز جيد',
                about: {
                  edges: [
                    {
                      node: {
                        id: 'person:bilal',
                        denials: { edges: [] },
                        all: statements('bread'),
                      },
                    },
                  ],
                },
                rest: {
                  totalCount: 2,
                  edges: [{ node: { id: 'person:bilal' } }, { node: { id: 'topic:bread' } }],
                },
              },
            },
          ],
        },
        last: statements('rain'),
      },
    });
  });

  it('answers both where one name asks different things under differently named edges', async () => {
    expect(
      await ask(`{
        people(filter: { name: "Ada" }) {
          a: edges { node { said: statements(first: 1) { edges { node { id } } } } }
          b: edges { one: node { said: statements(filter: { act: [PREDICTION] }) { edges { node { id } } } } }
          c: edges { node { said: statements(filter: { status: [RETRACTED] }) { edges { other: node { id } } } } }
        }
      }`),
    ).toEqual({
      people: {
        a: [{ node: { said: statements('bread') } }],
        b: [{ one: { said: statements('rain') } }],
        c: [{ node: { said: { edges: [{ other: { id: 'statement:withdrawn' } }] } } }],
      },
    });
  });

  it('answers both where they stand in links of chains', async () => {
    expect(
      await ask(`{
        statement(id: "statement:minutes") {
          a: chains { links { document { held: statements(first: 1) { edges { node { id } } } } } }
          b: chains { links { document { held: statements(first: 1, orderBy: SAID_ON_DESC) { edges { node { id } } } } } }
        }
      }`),
    ).toEqual({
      statement: {
        a: [
          {
            links: [
              { document: { held: statements('gathering') } },
              { document: { held: statements('gathering') } },
              { document: null },
            ],
          },
        ],
        b: [
          {
            links: [
              { document: { held: statements('minutes') } },
              { document: { held: statements('minutes') } },
              { document: null },
            ],
          },
        ],
      },
    });
  });

  it('counts, pages and gives cursors under any name', async () => {
    const { people } = await ask(`{
      people(first: 1) {
        howMany: totalCount
        again: totalCount
        page: pageInfo { more: hasNextPage end: endCursor }
        pageInfo { startCursor }
        found: edges { at: cursor person: node { who: id } }
        edges { cursor }
      }
    }`);
    const cursor = people.edges[0].cursor;
    expect(people).toEqual({
      howMany: 6,
      again: 6,
      page: { more: true, end: cursor },
      pageInfo: { startCursor: cursor },
      found: [{ at: cursor, person: { who: 'person:ada' } }],
      edges: [{ cursor }],
    });
  });

  it('answers root fields of one kind apart', async () => {
    expect(
      await ask(`{
        ada: person(id: "person:ada") { id statements(first: 1) { totalCount } }
        bilal: person(id: "person:bilal") { id statements(first: 1) { edges { node { id } } } }
        person(id: "person:emma") { id }
      }`),
    ).toEqual({
      ada: { id: 'person:ada', statements: { totalCount: 2 } },
      bilal: { id: 'person:bilal', statements: statements('well') },
      person: { id: 'person:emma' },
    });
  });
});

describe('a name for a field', () => {
  it('may be that of another field', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          name: id
          id: name(language: "ar")
          statements: claims(filter: { predicate: ["FOUNDED"] }) { edges { node { id } } }
          claims: statements(first: 1) { edges { node { text: id id: text(language: "ar") } } }
          roles: externalIds { scheme: value value: scheme }
          names: __typename
        }
      }`),
    ).toEqual({
      person: {
        name: 'person:ada',
        id: 'آدا ميلر',
        statements: { edges: [{ node: { id: 'claim:ada-founded-council' } }] },
        claims: { edges: [{ node: { text: 'statement:bread', id: 'الخبز جيد' } }] },
        roles: [{ scheme: 'Q1', value: 'wikidata' }],
        names: 'Person',
      },
    });
  });

  it('may be that of a stored property', async () => {
    expect(
      await ask(`{
        event(id: "event:fair") {
          names: parts { start_asc: id start: name(language: "en") }
          kind: participants(role: SPEAKER) { items: edges { order: node { sortName: id } key: cursor } total: totalCount }
        }
      }`),
    ).toMatchObject({
      event: {
        names: [{ start_asc: 'event:speech', start: 'The speech at the fair' }],
        kind: { items: [{ order: { sortName: 'person:ada' } }], total: 1 },
      },
    });
  });

  it('may be that of a member that every object has', async () => {
    const { person } = await ask(`{
      person(id: "person:ada") {
        constructor: id
        toString: name(language: "ar")
        valueOf: statements(first: 1) { hasOwnProperty: edges { __proto__: node { isPrototypeOf: id } } }
        hasOwnProperty: roles { toString: predicate __proto__: object { constructor: id } }
        __proto__: claims(filter: { predicate: ["FOUNDED"] }) { constructor: edges { toString: node { __proto__: id } } }
        __defineGetter__: names { constructor: text }
      }
    }`);
    expect(JSON.stringify(person)).toBe(
      JSON.stringify(
        Object.fromEntries<unknown>([
          ['constructor', 'person:ada'],
          ['toString', 'آدا ميلر'],
          ['valueOf', { hasOwnProperty: [{ ['__proto__']: { isPrototypeOf: 'statement:bread' } }] }],
          [
            'hasOwnProperty',
            ['FOUNDED', 'HOLDS_ROLE', 'MEMBER_OF'].map((predicate) => ({
              toString: predicate,
              ['__proto__']: { constructor: 'organization:council' },
            })),
          ],
          ['__proto__', { constructor: [{ toString: { ['__proto__']: 'claim:ada-founded-council' } }] }],
          [
            '__defineGetter__',
            ['Ada Miller', 'آدا ميلر', 'the miller'].map((text) => ({ constructor: text })),
          ],
        ]),
      ),
    );
  });

  it('may hold different things of different kinds of node', async () => {
    expect(
      await ask(`{
        nodes(ids: ["person:ada", "event:fair", "document:gazette", "claim:ada-chairs", "topic:bread"]) {
          ... on Person { size: statements { totalCount } list: roles { id } words: name(language: "ar") }
          ... on Event { size: participants { totalCount } list: parts { id } words: name(language: "en") }
          ... on Document { size: passages { totalCount } list: translations { id } }
          ... on Claim { list: evidence { id } words: predicate }
          ... on Topic { size: statementsAbout { totalCount } }
        }
      }`),
    ).toEqual({
      nodes: [
        {
          size: { totalCount: 2 },
          list: [{ id: 'claim:ada-founded-council' }, { id: 'claim:ada-chairs' }, { id: 'claim:ada-member' }],
          words: 'آدا ميلر',
        },
        { size: { totalCount: 5 }, list: [{ id: 'event:speech' }], words: 'Spring Fair' },
        { size: { totalCount: 18 }, list: [{ id: 'document:gazette-in-arabic' }] },
        { list: [{ id: 'passage:gazette-facts' }], words: 'HOLDS_ROLE' },
        { size: { totalCount: 3 } },
      ],
    });
  });

  it('may hold one field with different arguments for different kinds of node', async () => {
    expect(
      await ask(`{
        statements(filter: { document: "document:mirror", namedSpeaker: true }) { edges { node { speaker {
          ... on Person { id said: statements(first: 1) { edges { node { id } } } }
          ... on Organization { id said: statements(first: 2) { edges { node { id } } } }
        } } } }
        well: statement(id: "statement:well") { conveyedBy { speaker {
          ... on Person { said: statements(first: 1) { totalCount } }
          ... on UnnamedAgent { said: statements(filter: { text: "according" }) { edges { node { id } } } }
        } } }
      }`),
    ).toEqual({
      statements: {
        edges: [
          { node: { speaker: { id: 'person:daud', said: statements('gathering') } } },
          { node: { speaker: { id: 'person:emma', said: statements('whisper-1') } } },
          { node: { speaker: { id: 'person:bilal', said: statements('well') } } },
          { node: { speaker: { id: 'person:emma', said: statements('whisper-1') } } },
        ],
      },
      well: { conveyedBy: [{ speaker: { said: statements('officials') } }] },
    });
  });
});

describe('selections of one field', () => {
  it('are merged, wherever they are written', async () => {
    expect(
      await ask(`{
        person(id: "person:ada") {
          statements(first: 1) { totalCount }
          ...more
          ... on Entity { ... on Agent { statements(first: 1) { edges { node { form } } } } }
        }
        person(id: "person:ada") { names { text } names { kind } }
      }
      fragment more on Person { statements(first: 1) { edges { node { id speaker { id } } } } ...evenMore }
      fragment evenMore on Agent { statements(first: 1) { edges { node { speaker { name(language: "ar") } } } } }`),
    ).toEqual({
      person: {
        statements: {
          totalCount: 2,
          edges: [
            {
              node: {
                id: 'statement:bread',
                form: 'DIRECT',
                speaker: { id: 'person:ada', name: 'آدا ميلر' },
              },
            },
          ],
        },
        names: [
          { text: 'Ada Miller', kind: 'PREFERRED' },
          { text: 'آدا ميلر', kind: 'PREFERRED' },
          { text: 'the miller', kind: 'ALIAS' },
        ],
      },
    });
  });

  it('may ask for nothing but the kind of what is there', async () => {
    expect(
      await ask(`{
        __typename
        node(id: "event:fair") { __typename }
        people(first: 1) { __typename edges { __typename node { __typename } } pageInfo { __typename } }
        statement(id: "statement:well") {
          __typename
          speaker { __typename }
          about { __typename }
          chains { __typename links { __typename agent { __typename } } }
          independentOrigins { __typename origins { __typename } }
          texts { __typename }
        }
        event(id: "event:flood") { participants(first: 1) { edges { __typename } } }
      }`),
    ).toEqual({
      __typename: 'Query',
      node: { __typename: 'Event' },
      people: {
        __typename: 'PersonConnection',
        edges: [{ __typename: 'PersonEdge', node: { __typename: 'Person' } }],
        pageInfo: { __typename: 'PageInfo' },
      },
      statement: {
        __typename: 'Statement',
        speaker: { __typename: 'Person' },
        about: { __typename: 'EntityConnection' },
        chains: Array(2).fill({
          __typename: 'AttributionChain',
          links: [
            { __typename: 'ChainLink', agent: { __typename: 'Organization' } },
            { __typename: 'ChainLink', agent: { __typename: 'UnnamedAgent' } },
            { __typename: 'ChainLink', agent: { __typename: 'Person' } },
          ],
        }),
        independentOrigins: { __typename: 'OriginCount', origins: [{ __typename: 'UnnamedAgent' }] },
        texts: [{ __typename: 'StatementText' }, { __typename: 'StatementText' }],
      },
      event: { participants: { edges: [{ __typename: 'ParticipationEdge' }] } },
    });
  });

  it('on interfaces apply to all that have them', async () => {
    expect(
      await ask(`{
        nodes(ids: ["person:ada", "unnamed-agent:somebody", "topic:bread", "statement:rumour"]) {
          ... on Node { id }
          ... on Entity { name(language: "ar") ...aboutIt }
          ... on Agent { said: statements { totalCount } }
          ... on Statement { about { edges { node { ... on Event { kind } ... on Agent { id } } } } }
        }
      }
      fragment aboutIt on Entity { statementsAbout(first: 1) { edges { node { id } } } }`),
    ).toEqual({
      nodes: [
        {
          id: 'person:ada',
          name: 'آدا ميلر',
          statementsAbout: statements('whisper-1'),
          said: { totalCount: 2 },
        },
        {
          id: 'unnamed-agent:somebody',
          name: 'أحدهم',
          statementsAbout: { edges: [] },
          said: { totalCount: 2 },
        },
        { id: 'topic:bread', name: 'الخبز', statementsAbout: statements('bread') },
        { id: 'statement:rumour', about: { edges: [{ node: { kind: 'FUNDRAISER' } }] } },
      ],
    });
  });
});

describe('@skip and @include', () => {
  const operation = `query ($yes: Boolean!, $no: Boolean!) {
    person(id: "person:ada") {
      id @include(if: $yes)
      name(language: "en") @skip(if: $yes)
      roles @include(if: $no) { id }
      statements(first: 1) @skip(if: $no) {
        totalCount @include(if: $no)
        edges { cursor @skip(if: true) node { id @include(if: true) text @include(if: $no) } }
        edges @include(if: $no) { node { form } }
      }
      ... on Agent @include(if: $no) { names { text } }
      ... @skip(if: $no) { externalIds { value } }
      ...aboutThem @skip(if: $yes)
    }
  }
  fragment aboutThem on Entity { claims { totalCount } }`;

  it('leave out what they say', async () => {
    expect(await ask(operation, { yes: true, no: false })).toEqual({
      person: {
        id: 'person:ada',
        statements: { edges: [{ node: { id: 'statement:bread' } }] },
        externalIds: [{ value: 'Q1' }],
      },
    });
  });

  it('leave in what they say, the other way round', async () => {
    expect(await ask(operation, { yes: false, no: true })).toEqual({
      person: {
        name: 'Ada Miller',
        roles: [{ id: 'claim:ada-founded-council' }, { id: 'claim:ada-chairs' }, { id: 'claim:ada-member' }],
        names: [{ text: 'Ada Miller' }, { text: 'آدا ميلر' }, { text: 'the miller' }],
        claims: { totalCount: 9 },
      },
    });
  });

  it('can leave out a root field, or all that was asked of one', async () => {
    expect(
      await ask(
        `query ($no: Boolean!) {
          person(id: "person:ada") @include(if: $no) { id }
          event(id: "event:fair") { id @include(if: $no) }
          people(first: 1) { edges @include(if: $no) { node { id } } }
        }`,
        { no: false },
      ),
    ).toEqual({ event: {}, people: {} });
  });
});

describe('variables', () => {
  it('give arguments, fields of filters and their defaults at any depth', async () => {
    const operation = `query ($id: ID!, $size: Int = 1, $filter: StatementFilter, $act: SpeechAct!, $role: ParticipationRole, $order: StatementOrder = SAID_ON_DESC) {
      person(id: $id) {
        statements(first: $size, filter: $filter, orderBy: $order) { edges { node { id } } }
        some: statements(filter: { act: [$act] }) { edges { node { id } } }
        events(role: $role) { totalCount }
      }
    }`;
    expect(
      await ask(operation, {
        id: 'person:ada',
        act: 'PREDICTION',
        filter: { status: ['REJECTED', 'ACCEPTED'] },
      }),
    ).toEqual({
      person: { statements: statements('bread'), some: statements('rain'), events: { totalCount: 3 } },
    });
    expect(
      await ask(operation, {
        id: 'person:ada',
        act: 'PRAISE',
        filter: null,
        size: null,
        role: 'ORGANIZER',
        order: 'SAID_ON_ASC',
      }),
    ).toEqual({
      person: {
        statements: statements('bread', 'rain'),
        some: statements('bread'),
        events: { totalCount: 1 },
      },
    });
  });
});
