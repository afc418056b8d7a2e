/** Does a pasted article become proposals with their chains, which show only once somebody accepts them? */
import { worldOf } from '../spec/world-of.js';
import { newsroom } from './newsroom.js';

const world = worldOf([{ file: 'newsroom.yaml', data: newsroom }]);

const ENGLISH = [
  'The harbour stays open, according to two people familiar with the plan.',
  'Ines Roth said on Friday that her father told her, “Never sell the boats.”',
  'The manager Tom Vance called the plan “a mess”. He said the town will pay.',
].join('\n\n');
const ARABIC = 'وقالت إينيس روث إن الميناء سيبقى مفتوحًا. وقال مصدر مطلع: «لن نبيع القوارب».';

const add = (id: string, language: string, text: string) =>
  world.ask(
    `mutation ($text: String!) { addDocument(input: { id: "${id}", names: [{ text: "${id.slice(9)}", language: "en" }], kind: ARTICLE, language: "${language}", publishedOn: "2024-07-22", text: $text }) { id } }`,
    { text },
  );

describe('extracting from an article in English', () => {
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
  let found: any;

  beforeAll(async () => {
    await world.ask(
      `mutation { editPerson(id: "person:ines", version: 1, input: { names: [{ text: "Ines Roth", language: "en" }, { text: "إينيس روث", language: "ar" }] }) { id } }`,
    );
    await add('document:harbour', 'en', ENGLISH);
    found = (
      await world.ask(`mutation { extract(document: "document:harbour") {
        known document { id } change { id kind targets { id } }
        agents { id __typename name status ... on UnnamedAgent { basis headcount { min } } }
        statements { id status text form saidOn confidence speaker { id name } conveys { id } conveyedBy { id }
                     evidence { exact anchor } chains { links { agent { name } } } }
      } }`)
    ).extract;
  }, 60_000);

  it('proposes who said what, with the words that show it', () => {
    expect(found.known).toBe(0);
    const texts = Object.fromEntries(
      found.statements.map((statement: { text: string; speaker: { name: string } | null }) => [
        statement.text,
        statement.speaker?.name ?? null,
      ]),
    );
    expect(texts).toMatchObject({
      'The harbour stays open': 'two people familiar with the plan',
      'Never sell the boats.': 'her father',
    });
    for (const { status, confidence, evidence } of found.statements) {
      expect(status).toBe('PROPOSED');
      expect(confidence).toBeGreaterThan(0);
      expect(evidence.length).toBeGreaterThan(0);
      expect(new Set(evidence.map(({ anchor }: { anchor: string }) => anchor))).toEqual(
        new Set(['ANCHORED']),
      );
    }
  });

  it('links a name that the graph has, and proposes those that it lacks', () => {
    const ines = found.statements.filter(
      ({ speaker }: { speaker: { id: string } | null }) => speaker?.id === 'person:ines',
    );
    expect(ines).toHaveLength(1);
    expect(ines[0].saidOn).toBe('2024-07-19');
    expect(found.agents).toContainEqual(
      expect.objectContaining({
        __typename: 'UnnamedAgent',
        name: 'two people familiar with the plan',
        basis: 'FAMILIAR',
        headcount: { min: 2 },
        status: 'PROPOSED',
      }),
    );
    expect(found.agents.map(({ name }: { name: string }) => name)).not.toContain('Ines Roth');
  });

  it('keeps a quotation in a quotation as a chain', () => {
    const boats = found.statements.find(({ text }: { text: string }) => text === 'Never sell the boats.');
    expect(boats.form).toBe('DIRECT');
    expect(
      boats.chains[0].links.map(({ agent }: { agent: { name: string } | null }) => agent?.name ?? null),
    ).toEqual([null, 'Ines Roth', 'her father']);
  });

  it('shows none of it unasked', async () => {
    const shown = await world.ask(`{
      statements(filter: { document: "document:harbour" }) { totalCount }
      proposed: statements(filter: { document: "document:harbour", status: [PROPOSED] }) { totalCount }
      search(query: "harbour stays open") { edges { node { id } } }
      unnamedAgents(filter: { descriptor: "familiar with the plan" }) { totalCount }
      document(id: "document:harbour") { statements { totalCount } }
    }`);
    expect(shown).toMatchObject({
      statements: { totalCount: 0 },
      proposed: { totalCount: found.statements.length },
      unnamedAgents: { totalCount: 0 },
      document: { statements: { totalCount: 0 } },
    });
    expect(shown.search.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      'document:harbour',
    ]);
  });

  it('queues all of it, by who proposed it', async () => {
    const { reviewQueue, reviewCounts } = await world.ask(`{
      reviewQueue(filter: { document: "document:harbour", types: [STATEMENT], by: "key:editor" }) { totalCount edges { proposedBy proposedAt node { id version } } }
      reviewCounts { type count }
    }`);
    expect(reviewQueue.totalCount).toBe(found.statements.length);
    expect(new Set(reviewQueue.edges.map(({ proposedBy }: { proposedBy: string }) => proposedBy))).toEqual(
      new Set(['key:editor']),
    );
    const counted = Object.fromEntries(
      reviewCounts.map(({ type, count }: { type: string; count: number }) => [type, count]),
    );
    // One proposal came with the bundle.
    expect(counted.STATEMENT).toBe(found.statements.length + 1);
    expect(counted.UNNAMED_AGENT).toBeGreaterThan(0);
  });

  it('accepts a quotation together with its relay and its new speaker', async () => {
    const boats = found.statements.find(({ text }: { text: string }) => text === 'Never sell the boats.');
    const { review } = await world.ask(
      `mutation { review(id: "${boats.id}", decision: ACCEPT, note: "As it stands there") { kind reason targets { id } } }`,
    );
    expect(review).toMatchObject({ kind: 'REVIEW', reason: 'As it stands there' });
    const accepted = review.targets.map(({ id }: { id: string }) => id);
    expect(accepted).toEqual(
      expect.arrayContaining([
        boats.id,
        boats.speaker.id,
        ...boats.conveyedBy.map(({ id }: { id: string }) => id),
      ]),
    );
    const { statements } = await world.ask(
      `{ statements(filter: { document: "document:harbour" }) { edges { node { id } } } }`,
    );
    expect(statements.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(
      [boats.id, ...boats.conveyedBy.map(({ id }: { id: string }) => id)].sort(),
    );
    const again = await world.post(`mutation { review(id: "${boats.id}", decision: REJECT) { id } }`);
    expect(again.errors?.[0]).toMatchObject({
      message: expect.stringContaining('It is ACCEPTED already'),
      extensions: { code: 'CONFLICT', version: 2, current: { status: 'ACCEPTED' } },
    });
  });

  it('proposes nothing twice', async () => {
    const { extract } = await world.ask(
      `mutation { extract(document: "document:harbour") { known statements { id } agents { id } } }`,
    );
    expect(extract).toEqual({ known: found.statements.length, statements: [], agents: [] });
  });

  it('takes all of it back at once, but for what rests on it', async () => {
    const refused = await world.post(`mutation { undo(change: "${found.change.id}") { id } }`);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      changes: [expect.stringMatching(/^change:/)],
    });
    const [review] = refused.errors![0]!.extensions.changes as string[];
    await world.ask(`mutation { undo(change: "${review}") { id } }`);
    await world.ask(`mutation { undo(change: "${found.change.id}") { id } }`);
    const { statements, reviewCounts } = await world.ask(
      `{ statements(filter: { document: "document:harbour", status: [PROPOSED, ACCEPTED, REJECTED] }) { totalCount } reviewCounts { type count } }`,
    );
    expect(statements.totalCount).toBe(0);
    expect(reviewCounts).toEqual([{ type: 'STATEMENT', count: 1 }]);
  });
});

describe('extracting from an article in Arabic', () => {
  it('links a name by its Arabic spelling, and describes the unnamed in the text’s words', async () => {
    await add('document:mina', 'ar', ARABIC);
    const { extract } = await world.ask(`mutation { extract(document: "document:mina") {
      statements { text speaker { id name(language: "ar") } } agents { name } } }`);
    expect(
      extract.statements.map(({ text, speaker }: { text: string; speaker: { id: string; name: string } }) => [
        text,
        speaker.id === 'person:ines' ? speaker.id : speaker.name,
      ]),
    ).toEqual([
      ['الميناء سيبقى مفتوحًا', 'person:ines'],
      ['لن نبيع القوارب', 'مصدر مطلع'],
    ]);
  });

  it('is refused where the text is not held', async () => {
    await world.ask(
      `mutation { addDocument(input: { id: "document:known-of", names: [{ text: "Known of" }], kind: ARTICLE, language: "ar" }) { id } }`,
    );
    const { errors } = await world.post(`mutation { extract(document: "document:known-of") { known } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        'document must be a document whose text is held (isnad attach-text holds one)',
      ),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
