// Does every word of the graph stand in a document, exactly where it says, and do the briefs rest on the same sources?
import { existsSync, readFileSync } from 'node:fs';
import { seeds } from '../../world.js';
import { type Asker, idsIn, worldOf } from '../world-of.js';

const { ask } = worldOf(seeds);

const article = new URL('../../../../shared/seed/article-ar.txt', import.meta.url);
const hasArticle = existsSync(article);
if (!hasArticle) console.info(`Skipped: the report’s own text is not here (${article.pathname}).`);

interface PassageAnswer {
  id: string;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  start: number;
  end: number;
  anchor: string;
}

describe('the passages', () => {
  (hasArticle ? it : it.skip)('of the report and its captions stand exactly where they say', async () => {
    const characters = [...readFileSync(article, 'utf8')];
    const passages = await passagesOf(ask, [
      'document:nbc-donor-call-ar',
      'document:photo-harris-fayetteville-2024-07-18',
      'document:photo-biden-las-vegas-2024-07-16',
    ]);
    expect(passages.map(placed)).toEqual(passages.map((passage) => standing(characters, passage)));
    expect(passages).toHaveLength(92);
  });

  (hasArticle ? it : it.skip)('of the report leave out no word of it', async () => {
    const text = [...readFileSync(article, 'utf8')];
    const passages = await passagesOf(ask, [
      'document:nbc-donor-call-ar',
      'document:photo-harris-fayetteville-2024-07-18',
      'document:photo-biden-las-vegas-2024-07-16',
    ]);
    for (const { start, end } of passages) text.fill(' ', start, end);
    expect(text.join('').match(/[\p{L}\p{N}]+/gu)).toBeNull();
  });

  it('of the briefs stand exactly where they say in the text that is held', async () => {
    const { documents } = await ask(`{
      documents(filter: { kind: [BRIEF] }) {
        edges { node { text passages(first: 500) { edges { node { id exact prefix suffix start end anchor } } } } }
      }
    }`);
    for (const { node } of documents.edges) {
      const passages: PassageAnswer[] = node.passages.edges.map((edge: { node: PassageAnswer }) => edge.node);
      expect(passages.map(placed)).toEqual(passages.map((passage) => standing([...node.text], passage)));
      expect(passages.map(({ anchor }) => anchor)).toEqual(Array(27).fill('ANCHORED'));
    }
  });

  it('of the report say that its text is not held here', async () => {
    const passages = await passagesOf(ask, ['document:nbc-donor-call-ar']);
    expect([...new Set(passages.map(({ anchor }) => anchor))]).toEqual(['TEXT_NOT_HELD']);
  });
});

describe('the evidence', () => {
  it('is there for each of the 69 statements', async () => {
    const statements = await everything(ask, 'statements');
    expect(statements).toHaveLength(69);
    expect(statements.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('is there for each of the 101 claims', async () => {
    const claims = await everything(ask, 'claims');
    expect(claims).toHaveLength(101);
    expect(claims.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});

describe('the English texts', () => {
  it('of what the report says in Arabic are translations made for this project', async () => {
    const { statements } = await ask(`{
      statements(filter: { document: "document:nbc-donor-call-ar" }, first: 500) {
        totalCount
        edges { node { id texts { language original translator { id } } } }
      }
    }`);
    expect(statements.totalCount).toBe(67);
    expect(statements.edges.map(({ node }: { node: { texts: object[] } }) => node.texts)).toEqual(
      Array(67).fill([
        { language: 'ar', original: true, translator: null },
        { language: 'en', original: false, translator: { id: 'organization:isnad' } },
      ]),
    );
  });
});

describe('the briefs', () => {
  it('are two, one the translation of the other, with their texts', async () => {
    expect(
      await ask(`{
        documents(filter: { kind: [BRIEF] }) {
          edges { node { id language publisher { id } authors { id } translationOf { id } translations { id } } }
        }
      }`),
    ).toEqual({
      documents: {
        edges: [
          {
            node: {
              id: 'document:donor-call-brief-ar',
              language: 'ar',
              publisher: { id: 'organization:isnad' },
              authors: [{ id: 'organization:isnad' }],
              translationOf: { id: 'document:donor-call-brief-en' },
              translations: [],
            },
          },
          {
            node: {
              id: 'document:donor-call-brief-en',
              language: 'en',
              publisher: { id: 'organization:isnad' },
              authors: [{ id: 'organization:isnad' }],
              translationOf: null,
              translations: [{ id: 'document:donor-call-brief-ar' }],
            },
          },
        ],
      },
    });
  });

  it('give “We will win” two more chains and not one more origin', async () => {
    const { statement } = await ask(`{
      statement(id: "statement:harris-we-will-win") {
        chains { links { document { id } agent { id } } }
        independentOrigins { min max origins { id } }
      }
    }`);
    expect(statement.chains.map(({ links }: { links: object[] }) => links)).toEqual([
      fromOfficials('document:nbc-donor-call-ar', null),
      fromOfficials('document:donor-call-brief-en', { id: 'organization:isnad' }),
      fromOfficials('document:donor-call-brief-ar', { id: 'organization:isnad' }),
    ]);
    expect(statement.independentOrigins).toEqual({
      min: 1,
      max: 1,
      origins: [{ id: 'unnamed-agent:campaign-officials' }],
    });
  });
  const fromOfficials = (document: string, publisher: object | null) => [
    { document: { id: document }, agent: publisher },
    { document: null, agent: { id: 'unnamed-agent:campaign-officials' } },
    { document: null, agent: { id: 'person:kamala-harris' } },
  ];

  it('put NBC News between themselves and the officials who tell of her praise', async () => {
    const { statement } = await ask(`{
      statement(id: "statement:harris-praised-biden-on-call") {
        chains { depth links { document { id } agent { id } } }
        independentOrigins { min max origins { id } }
      }
    }`);
    expect(statement).toEqual({
      chains: [
        { depth: 2, links: fromOfficials('document:nbc-donor-call-ar', null) },
        { depth: 3, links: throughNbcNews('document:donor-call-brief-en') },
        { depth: 3, links: throughNbcNews('document:donor-call-brief-ar') },
      ],
      independentOrigins: { min: 1, max: 1, origins: [{ id: 'unnamed-agent:campaign-officials' }] },
    });
  });
  const throughNbcNews = (document: string) => [
    { document: { id: document }, agent: { id: 'organization:isnad' } },
    { document: null, agent: { id: 'organization:nbc-news' } },
    { document: null, agent: { id: 'unnamed-agent:campaign-officials' } },
    { document: null, agent: { id: 'person:kamala-harris' } },
  ];

  it('leave the claim about the organizers where it is: on one source', async () => {
    expect(
      await ask(`{
        statement(id: "statement:omalley-dillon-organized-call") {
          evidence { document { id } }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        evidence: [
          { document: { id: 'document:nbc-donor-call-ar' } },
          { document: { id: 'document:donor-call-brief-en' } },
          { document: { id: 'document:donor-call-brief-ar' } },
        ],
        independentOrigins: {
          min: 1,
          max: 1,
          origins: [{ id: 'unnamed-agent:source-familiar-with-planning' }],
        },
      },
    });
  });
});

async function passagesOf(ask: Asker['ask'], documents: string[]): Promise<PassageAnswer[]> {
  const { nodes } = await ask(
    `query ($documents: [ID!]!) {
      nodes(ids: $documents) { ... on Document {
        passages(first: 500) { edges { node { id exact prefix suffix start end anchor } } }
      } }
    }`,
    { documents },
  );
  return nodes.flatMap((document: { passages: { edges: { node: PassageAnswer }[] } }) =>
    document.passages.edges.map(({ node }) => node),
  );
}

/** The words around a passage's offsets in a text, as many as the passage gives. */
function standing(characters: string[], { id, prefix, suffix, start, end }: PassageAnswer): object {
  const before = [...(prefix ?? '')].length;
  const after = [...(suffix ?? '')].length;
  return {
    id,
    prefix: characters.slice(start - before, start).join(''),
    exact: characters.slice(start, end).join(''),
    suffix: characters.slice(end, end + after).join(''),
  };
}

const placed = ({ id, prefix, exact, suffix }: PassageAnswer): object => ({
  id,
  prefix: prefix ?? '',
  exact,
  suffix: suffix ?? '',
});

/** All of a list, page by page. */
async function everything(ask: Asker['ask'], list: string): Promise<{ id: string; evidence: object[] }[]> {
  const found: { id: string; evidence: object[] }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { page } = await ask(
      `query ($after: String) {
        page: ${list}(first: 7, after: $after) {
          edges { node { id evidence { id exact document { id } } } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    found.push(...page.edges.map((edge: { node: { id: string; evidence: object[] } }) => edge.node));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(new Set(idsIn({ edges: found.map((node) => ({ node })) })).size).toBe(found.length);
  return found;
}

describe('a text that is held', () => {
  it.each([
    ['campaign officials', 'document:donor-call-brief-en'],
    ['لمسؤولي الحملة', 'document:donor-call-brief-ar'],
  ])('is found by its words: %s', async (words, id) => {
    const { search } = await ask(
      'query ($words: String!) { search(query: $words, types: [DOCUMENT]) { edges { node { id } highlights { field match } } } }',
      { words },
    );
    expect(search.edges).toContainEqual({
      node: { id },
      highlights: expect.arrayContaining([{ field: 'text', match: expect.any(String) }]),
    });
  });
});
