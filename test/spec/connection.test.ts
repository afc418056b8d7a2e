// Does every list page as the Relay Cursor Connections specification says: each item once, in order, from either end?
import { tinyWorld } from './tiny-world.js';
import { idsIn, worldOf } from './world-of.js';

const { ask, post } = worldOf(tinyWorld);

/** The lists that page both ways, in each of their orders: what has no date comes last, ties go by id. */
const twoWayLists: Record<string, Record<string, string[]>> = {
  people: {
    NAME_ASC: ['ada', 'bilal', 'clara', 'emma', 'emma-the-younger', 'daud'],
    NAME_DESC: ['daud', 'emma', 'emma-the-younger', 'clara', 'bilal', 'ada'],
    STATEMENTS_DESC: ['ada', 'bilal', 'daud', 'emma', 'clara', 'emma-the-younger'],
  },
  events: {
    START_ASC: ['flood', 'election', 'fair', 'speech', 'toast', 'another-meeting', 'meeting'],
    START_DESC: ['speech', 'toast', 'fair', 'election', 'flood', 'another-meeting', 'meeting'],
    STATEMENTS_DESC: ['fair', 'speech', 'toast', 'another-meeting', 'election', 'flood', 'meeting'],
  },
  statements: {
    SAID_ON_ASC: [
      ...['gathering', 'whisper-1', 'well', 'bread', 'minutes', 'rain', 'answer', 'doubt'],
      ...['clerk', 'neighbours', 'officials', 'rumour', 'whisper-2', 'whisper-3', 'whisper-4', 'whisper-5'],
    ],
    SAID_ON_DESC: [
      ...['doubt', 'answer', 'bread', 'minutes', 'rain', 'well', 'whisper-1', 'gathering'],
      ...['clerk', 'neighbours', 'officials', 'rumour', 'whisper-2', 'whisper-3', 'whisper-4', 'whisper-5'],
    ],
  },
};

for (const [list, orders] of Object.entries(twoWayLists)) {
  describe(list, () => {
    for (const [order, slugs] of Object.entries(orders)) {
      const sizes = slugs.map((_, index) => index + 1);

      it(`in the order ${order} give each item once, forwards, whatever the size of a page`, async () => {
        for (const size of sizes) {
          expect(await pagesForwards(list, order, size)).toEqual(
            chunks(slugs, size).map((page, index, pages) => ({
              slugs: page,
              totalCount: slugs.length,
              hasPreviousPage: index > 0,
              hasNextPage: index < pages.length - 1,
            })),
          );
        }
      });

      it(`in the order ${order} give each item once, backwards, whatever the size of a page`, async () => {
        for (const size of sizes) {
          expect(await pagesBackwards(list, order, size)).toEqual(
            chunks(slugs.toReversed(), size).map((page, index, pages) => ({
              slugs: page.toReversed(),
              totalCount: slugs.length,
              hasPreviousPage: index < pages.length - 1,
              hasNextPage: index > 0,
            })),
          );
        }
      });
    }
  });
}

/** The lists that page forwards only, wherever they are: where they stand, and what is in them. */
const oneWayLists: Record<string, [operation: string, slugs: string[]]> = {
  organizations: ['{ list: organizations(PAGE) CONNECTION }', ['gazette', 'mirror', 'council']],
  'unnamed agents': [
    '{ list: unnamedAgents(PAGE) CONNECTION }',
    ['a-clerk', 'crowd', 'somebody', 'clerk-and-neighbours', 'three-neighbours', 'two-officials'],
  ],
  places: ['{ list: places(PAGE) CONNECTION }', ['square', 'mill', 'valley', 'village']],
  documents: [
    '{ list: documents(PAGE, orderBy: PUBLISHED_ON_DESC) CONNECTION }',
    ['mirror', 'gazette', 'gazette-in-arabic', 'notice', 'minutes', 'picture'],
  ],
  'claims about a person': [
    '{ owner: person(id: "person:ada") { list: claims(PAGE) CONNECTION } }',
    [
      ...[
        'ada-at-election',
        'ada-attended',
        'ada-chairs',
        'ada-did-not-organize-fair',
        'ada-founded-council',
      ],
      ...['ada-member', 'ada-organized-fair', 'ada-spoke', 'mill-pictured-in-flood'],
    ],
  ],
  'statements of an agent': [
    '{ owner: person(id: "person:bilal") { list: statements(PAGE, orderBy: SAID_ON_DESC) CONNECTION } }',
    ['answer', 'well'],
  ],
  'statements about an entity': [
    '{ owner: node(id: "topic:bread") { ... on Entity { list: statementsAbout(PAGE) CONNECTION } } }',
    ['bread', 'answer', 'doubt'],
  ],
  'statements at an event and its parts': [
    '{ owner: event(id: "event:fair") { list: statements(PAGE) CONNECTION } }',
    ['well', 'bread', 'rain'],
  ],
  'statements in a document': [
    '{ owner: document(id: "document:mirror") { list: statements(PAGE) CONNECTION } }',
    ['gathering', 'whisper-1', 'well', 'minutes', 'clerk', 'officials', 'whisper-2'],
  ],
  'what a statement is about': [
    '{ owner: statement(id: "statement:whisper-1") { list: about(PAGE) CONNECTION } }',
    ['ada', 'mill'],
  ],
  'events of a person': [
    '{ owner: person(id: "person:ada") { list: events(PAGE) CONNECTION } }',
    ['flood', 'election', 'fair'],
  ],
  'events at a place': [
    '{ owner: node(id: "place:square") { ... on Place { list: events(PAGE) CONNECTION } } }',
    ['fair'],
  ],
  'documents of an organization': [
    '{ owner: node(id: "organization:gazette") { ... on Organization { list: documents(PAGE) CONNECTION } } }',
    ['gazette'],
  ],
  'participants, one edge for each claim': [
    '{ owner: event(id: "event:fair") { list: participants(PAGE) CONNECTION } }',
    ['ada', 'ada', 'ada', 'bilal', 'crowd'],
  ],
  'passages in the order of the text, those without a place last': [
    '{ owner: document(id: "document:gazette") { list: passages(PAGE) CONNECTION } }',
    [
      ...['gazette-facts', 'gazette-bread', 'gazette-well', 'gazette-officials'],
      ...['gazette-whisper-1', 'gazette-whisper-2', 'gazette-whisper-3', 'gazette-whisper-4'],
      ...['gazette-whisper-5', 'gazette-draft', 'gazette-refused', 'gazette-withdrawn', 'gazette-rain'],
      ...['gazette-answer', 'gazette-doubt', 'gazette-rumour', 'gazette-neighbours'],
      'gazette-without-a-place',
    ],
  ],
};

describe('the lists that page forwards', () => {
  for (const [name, [operation, slugs]] of Object.entries(oneWayLists)) {
    it(`give each item once: ${name}`, async () => {
      for (const size of [1, 2, slugs.length, slugs.length + 1]) {
        expect(await pagesOf(operation, size)).toEqual(
          chunks(slugs, size).map((page, index, pages) => ({
            slugs: page,
            totalCount: slugs.length,
            hasPreviousPage: index > 0,
            hasNextPage: index < pages.length - 1,
          })),
        );
      }
    });
  }
});

describe('a page', () => {
  it('holds what lies between two cursors, counted from either of them', async () => {
    const { people } = await ask('{ people { edges { cursor } } }');
    const [ada, , , emma, , daud] = people.edges.map(({ cursor }: { cursor: string }) => cursor);
    const { forwards, backwards, whole } = await ask(
      `query ($ada: String, $emma: String, $daud: String) {
        forwards: people(first: 2, after: $ada, before: $daud) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } }
        backwards: people(last: 2, after: $ada, before: $daud) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } }
        whole: people(after: $ada, before: $emma) { edges { node { id } } totalCount }
      }`,
      { ada, emma, daud },
    );
    expect({ forwards, backwards, whole }).toEqual({
      forwards: {
        edges: [{ node: { id: 'person:bilal' } }, { node: { id: 'person:clara' } }],
        pageInfo: { hasNextPage: true, hasPreviousPage: true },
      },
      backwards: {
        edges: [{ node: { id: 'person:emma' } }, { node: { id: 'person:emma-the-younger' } }],
        pageInfo: { hasNextPage: true, hasPreviousPage: true },
      },
      whole: { edges: [{ node: { id: 'person:bilal' } }, { node: { id: 'person:clara' } }], totalCount: 6 },
    });
  });

  it('of nothing is empty, and says that there is more', async () => {
    expect(
      await ask(`{
        people(first: 0) { edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
        nobody: people(filter: { name: "nobody" }) { edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      }`),
    ).toEqual({
      people: {
        edges: [],
        totalCount: 6,
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
      nobody: {
        edges: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  it('begins and ends at the cursors of its first and last edge', async () => {
    const { events } = await ask(
      '{ events(first: 3) { edges { cursor } pageInfo { startCursor endCursor } } }',
    );
    expect(events.pageInfo).toEqual({
      startCursor: events.edges[0].cursor,
      endCursor: events.edges[2].cursor,
    });
  });

  it('can be asked for its count alone, or for its cursors alone', async () => {
    const { counted, bare } = await ask(
      '{ counted: statements { totalCount } bare: statements(first: 1) { pageInfo { hasNextPage } } }',
    );
    expect({ counted, bare }).toEqual({
      counted: { totalCount: 16 },
      bare: { pageInfo: { hasNextPage: true } },
    });
  });

  it('holds twenty items when nobody says how many', async () => {
    const { claims } = await ask('{ claims { edges { node { id } } totalCount pageInfo { hasNextPage } } }');
    expect([claims.edges.length, claims.totalCount, claims.pageInfo]).toEqual([
      20,
      24,
      { hasNextPage: true },
    ]);
  });

  it('refuses a size below 0 or above 500, both ends at once, and cursors of other lists', async () => {
    const { statements } = await ask('{ statements(first: 1) { pageInfo { endCursor } } }');
    const refusal = async (page: string) => {
      const { errors } = await post(`{ statements(${page}) { totalCount edges { cursor } } }`);
      return [errors?.[0]?.extensions.code, errors?.[0]?.message.split(' must be ')[0]];
    };
    expect([
      await refusal('first: -1'),
      await refusal('last: 501'),
      await refusal('first: 1, last: 1'),
      await refusal('after: "yesterday"'),
      await refusal(`orderBy: SAID_ON_DESC, after: "${statements.pageInfo.endCursor}"`),
    ]).toEqual([
      ['BAD_USER_INPUT', 'first'],
      ['BAD_USER_INPUT', 'last'],
      ['BAD_USER_INPUT', 'last'],
      ['BAD_USER_INPUT', 'after'],
      ['BAD_USER_INPUT', 'after'],
    ]);
  });
});

interface PageAnswer {
  edges: { cursor: string; node: { id: string } }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const CONNECTION =
  '{ edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** A page as a test compares it. */
function seen({ edges, totalCount, pageInfo }: PageAnswer): object {
  return {
    slugs: idsIn({ edges }).map((id) => id.slice(id.indexOf(':') + 1)),
    totalCount,
    hasPreviousPage: pageInfo.hasPreviousPage,
    hasNextPage: pageInfo.hasNextPage,
  };
}

function pagesForwards(list: string, order: string, size: number): Promise<object[]> {
  return pagesOf(`{ list: ${list}(PAGE, orderBy: ${order}) CONNECTION }`, size);
}

/** The pages of a list from its beginning on; PAGE and CONNECTION stand for the arguments and the selection. */
async function pagesOf(operation: string, size: number): Promise<object[]> {
  const query = `query ($size: Int, $after: String) ${operation}`
    .replace('PAGE', 'first: $size, after: $after')
    .replace('CONNECTION', CONNECTION);
  const pages: object[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer = await ask(query, { size, after });
    const page: PageAnswer = answer.list ?? answer.owner.list;
    pages.push(seen(page));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage && pages.length < 100;
  }
  return pages;
}

async function pagesBackwards(list: string, order: string, size: number): Promise<object[]> {
  const query = `query ($size: Int, $before: String) {
    list: ${list}(last: $size, before: $before, orderBy: ${order}) ${CONNECTION}
  }`;
  const pages: object[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const page: PageAnswer = (await ask(query, { size, before })).list;
    pages.push(seen(page));
    before = page.pageInfo.startCursor;
    more = page.pageInfo.hasPreviousPage && pages.length < 100;
  }
  return pages;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
