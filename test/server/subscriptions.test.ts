/** Does a subscriber hear of each change once, in order, and no longer than it may? */
import { randomBytes } from 'node:crypto';
import { model } from '../../src/domain/model.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { Issuer } from '../rights/issuer.js';
import { newsroom } from '../write/newsroom.js';
import { type NewsServer, startNewsServer } from './news-server.js';
import { type Heard, openClient, type StreamClient, ways } from './stream-clients.js';

const adminKey = randomBytes(32).toString('hex');
const admin = `Bearer ${adminKey}`;

let test: TestGraph;
let issuer: Issuer;
let server: NewsServer;
const clients: StreamClient[] = [];

beforeAll(async () => {
  test = await openTestGraph();
  issuer = await Issuer.open();
  await loadBundles(test.graph, model, [{ file: 'newsroom.yaml', data: newsroom }]);
  const oidc = {
    issuer: issuer.url,
    audience: 'isnad',
    jwks: null,
    algorithms: ['RS256'],
    roleClaim: 'isnad_role',
  };
  server = await startNewsServer(test.connection, { adminKey, oidc });
  await add('first');
}, 180_000);

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

afterAll(async () => {
  await server?.close();
  await issuer?.close();
  await test?.close();
});

/** Writes a person, and gives the change. */
async function add(slug: string, at = server): Promise<string> {
  const { errors } = await at.post(
    `mutation { addPerson(input: { id: "person:${slug}", names: [{ text: "${slug}" }] }) { id } }`,
  );
  expect(errors).toBeUndefined();
  return lastChange(at);
}

async function lastChange(at = server): Promise<string> {
  const { data } = await at.post('{ changes(first: 1) { edges { node { id } } } }');
  return data.changes.edges[0].node.id;
}

function client(
  way: (typeof ways)[number],
  authorization: string | undefined = admin,
  at = server,
): StreamClient {
  const opened = openClient(way, at.url, authorization);
  clients.push(opened);
  return opened;
}

const changes = (args: string, selection = 'id') => ({
  query: `subscription { changes(${args}) { ${selection} } }`,
});
const idsOf = (heard: Heard) => heard.answers.map(({ data }) => data?.changes.id);

describe.each(ways)('changes by %s', (way) => {
  it('arrive once, in the order of the log, with what each subscriber asks of them', async () => {
    const after = await lastChange();
    const plain = client(way).ask(changes(`after: "${after}"`));
    const rich = client(way).ask(
      changes(`after: "${after}"`, 'id kind by targets { id ... on Person { name } }'),
    );
    const slugs = Array.from({ length: 10 }, (_, i) => `${way.slice(0, 1)}${i}`.toLowerCase());
    await Promise.all(slugs.map((slug) => add(slug)));
    await Promise.all([plain.atLeast(10), rich.atLeast(10)]);
    const end = await add(`${way.slice(0, 1)}-end`.toLowerCase());
    await Promise.all([plain.atLeast(11), rich.atLeast(11)]);
    const { data } = await server.post('{ changes(first: 11) { edges { node { id targets { id } } } } }');
    const log = data.changes.edges.map((edge: { node: object }) => edge.node).reverse();
    expect(idsOf(plain)).toEqual(log.map(({ id }: { id: string }) => id));
    expect(idsOf(plain).at(-1)).toBe(end);
    expect(rich.answers.map((answer) => answer.data.changes)).toEqual(
      log.map(({ id, targets }: { id: string; targets: { id: string }[] }) => ({
        id,
        kind: 'CREATE',
        by: 'setting:ISNAD_ADMIN_KEY',
        targets: [{ id: targets[0]!.id, name: targets[0]!.id.slice('person:'.length) }],
      })),
    );
  });
});
