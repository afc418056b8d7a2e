/** Does a day in a newsroom go as it should: proposed, reviewed, heard of, merged by mistake, taken back, and told afterwards? */
import { randomBytes } from 'node:crypto';
import { model } from '../../src/domain/model.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { type NewsServer, startNewsServer } from '../server/news-server.js';
import { type Heard, openClient, type StreamClient } from '../server/stream-clients.js';
import { newsroom } from './newsroom.js';

const TEXT =
  'The ferry will not sail on Monday, the harbour master told two captains. “We wait for the wind,” she said, according to one of them.';
const QUOTED = 'We wait for the wind';
const RELAYED = 'she said, according to one of them';

const adminKey = randomBytes(32).toString('hex');

describe('a day in a newsroom', () => {
  let test: TestGraph;
  let server: NewsServer;
  let desk: StreamClient;
  let heard: Heard;
  let reporter: string;
  let editor: string;
  let merged: string;

  /** The data of an operation that one of them asks, which must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
  async function ask(query: string, by?: string): Promise<any> {
    const { data, errors } = await server.post(query, by);
    expect(errors).toBeUndefined();
    return data;
  }

  /** What the desk has heard of so far, as soon as it is that many. */
  async function told(count: number): Promise<{ kind: string; by: string }[]> {
    return (await heard.atLeast(count)).map(({ data }) => data.changes);
  }

  beforeAll(async () => {
    test = await openTestGraph();
    await loadBundles(test.graph, model, [{ file: 'newsroom.yaml', data: newsroom }]);
    server = await startNewsServer(test.connection, { adminKey });
  }, 180_000);
  afterAll(async () => {
    desk?.close();
    await server?.close();
    await test?.close();
  });

  it('begins with keys for the reporter and the editor, and a desk that listens', async () => {
    const { one, two } = await ask(
      'mutation { one: createApiKey(name: "reporter", role: CONTRIBUTOR) two: createApiKey(name: "editor", role: EDITOR) }',
    );
    reporter = `Bearer ${one}`;
    editor = `Bearer ${two}`;
    const { changes } = await ask('{ changes(first: 1) { edges { node { id } } } }', editor);
    desk = openClient('WebSocket', server.url, editor);
    heard = desk.ask({
      query: `subscription { changes(after: "${changes.edges[0].node.id}") { id kind by reason targets { id } } }`,
    });
  });

  it('goes on with a document and a relayed quotation, which wait for review', async () => {
    const { inner, outer } = await ask(
      `mutation {
        addDocument(input: { id: "document:ferry", names: [{ text: "No ferry", language: "en" }], kind: ARTICLE, language: "en", publishedOn: "2024-07-22", text: "${TEXT}" }) { id }
        addPerson(input: { id: "person:harbour-master", names: [{ text: "The harbour master", language: "en" }] }) { id }
        addUnnamedAgent(input: { id: "unnamed-agent:captain", names: [{ text: "one of them", language: "en" }], headcount: { min: 1, max: 1 } }) { id }
        inner: recordStatement(input: { id: "statement:wind", speaker: "person:harbour-master", form: DIRECT, act: ASSERTION
          texts: [{ text: "${QUOTED}", language: "en" }], evidence: [{ document: "document:ferry", exact: "${QUOTED}" }] }) { status }
        outer: recordStatement(input: { id: "statement:captain-says", speaker: "unnamed-agent:captain", form: INDIRECT, act: ASSERTION, conveys: ["statement:wind"]
          texts: [{ text: "${RELAYED}", language: "en" }], evidence: [{ document: "document:ferry", exact: "${RELAYED}" }] }) { status }
      }`,
      reporter,
    );
    expect([inner.status, outer.status]).toEqual(['PROPOSED', 'PROPOSED']);
    const { statements, search, reviewQueue } = await ask(
      `{ statements(filter: { document: "document:ferry" }) { totalCount } search(query: "harbour master") { totalCount }
         reviewQueue(filter: { by: "key:reporter" }) { totalCount edges { node { id } } } }`,
      reporter,
    );
    expect([statements.totalCount, search.totalCount, reviewQueue.totalCount]).toEqual([0, 0, 5]);
    const { errors } = await server.post(
      'mutation { review(id: "statement:wind", decision: ACCEPT) { id } }',
      reporter,
    );
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('has the quotation reviewed with its whole chain, and the desk hears of it', async () => {
    const { review } = await ask(
      'mutation { review(id: "statement:wind", decision: ACCEPT, note: "Heard the recording") { targets { id } } }',
      editor,
    );
    expect(review.targets.map(({ id }: { id: string }) => id).sort()).toEqual([
      'person:harbour-master',
      'statement:captain-says',
      'statement:wind',
      'unnamed-agent:captain',
    ]);
    const { statement } = await ask(
      '{ statement(id: "statement:wind") { status chains { links { document { id } agent { name } evidence { exact } } } independentOrigins { min max } } }',
    );
    expect(statement).toEqual({
      status: 'ACCEPTED',
      chains: [
        {
          links: [
            { document: { id: 'document:ferry' }, agent: null, evidence: [] },
            { document: null, agent: { name: 'one of them' }, evidence: [{ exact: RELAYED }] },
            { document: null, agent: { name: 'The harbour master' }, evidence: [{ exact: QUOTED }] },
          ],
        },
      ],
      independentOrigins: { min: 1, max: 1 },
    });
    const changes = await told(6);
    expect(changes.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      ...Array(5).fill('CREATE key:reporter'),
      'REVIEW key:editor',
    ]);
  });

  it('sees two people merged, and the mistake noticed and undone', async () => {
    const { merge } = await ask(
      'mutation { merge(from: "person:harbour-master", into: "person:mayor", reason: "She is the mayor") { id } }',
      editor,
    );
    merged = merge.id;
    const { person, statement } = await ask(
      '{ person(id: "person:harbour-master") { id name names { text } } statement(id: "statement:wind") { speaker { name } } }',
    );
    expect(person).toEqual({
      id: 'person:mayor',
      name: 'Mayor Roth',
      names: [{ text: 'Mayor Roth' }, { text: 'The harbour master' }],
    });
    expect(statement.speaker.name).toBe('Mayor Roth');
    await ask(`mutation { undo(change: "${merged}") { id } }`, editor);
    const again = await ask(
      '{ person(id: "person:harbour-master") { id names { text } } statement(id: "statement:wind") { speaker { name } } }',
    );
    expect(again).toEqual({
      person: { id: 'person:harbour-master', names: [{ text: 'The harbour master' }] },
      statement: { speaker: { name: 'The harbour master' } },
    });
    expect((await told(8)).slice(6).map(({ kind }) => kind)).toEqual(['MERGE', 'UNDO']);
  });

  it('is told by the history of whoever was concerned', async () => {
    const { changes } = await ask(
      '{ changes(target: "person:harbour-master") { totalCount edges { node { kind by reason undoneBy { kind by } } } } }',
    );
    expect(changes.edges.map(({ node }: { node: object }) => node)).toEqual([
      { kind: 'UNDO', by: 'key:editor', reason: null, undoneBy: null },
      {
        kind: 'MERGE',
        by: 'key:editor',
        reason: 'She is the mayor',
        undoneBy: { kind: 'UNDO', by: 'key:editor' },
      },
      { kind: 'REVIEW', by: 'key:editor', reason: 'Heard the recording', undoneBy: null },
      { kind: 'CREATE', by: 'key:reporter', reason: null, undoneBy: null },
    ]);
    // Nothing arrived twice.
    const ids = (await told(8)).map((change) => JSON.stringify(change));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
