/** Does a subscriber hear of each change once, in order, and no longer than it may? */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { MOST_WAITING } from '../../src/domain/change/follower.js';
import { model } from '../../src/domain/model.js';
import { ApiKeys } from '../../src/domain/rights/api-keys.js';
import { placeOf } from '../../src/graph/change/follow-log.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { Issuer } from '../rights/issuer.js';
import { newsroom } from '../write/newsroom.js';
import { type NewsOptions, type NewsServer, startNewsServer } from './news-server.js';
import { describeWithRedis, RedisProcess } from './redis.js';
import { openSlow } from './slow-client.js';
import { type Heard, openClient, type StreamClient, ways } from './stream-clients.js';

// Some of what is waited for takes its time on a busy machine.
(import.meta as unknown as { jest: typeof jest }).jest.setTimeout(120_000);

const adminKey = randomBytes(32).toString('hex');
const admin = `Bearer ${adminKey}`;

const times = { lookMs: 1_000, patienceMs: 3_000 };

let test: TestGraph;
let keys: ApiKeys;
let issuer: Issuer;
let server: NewsServer;
const clients: StreamClient[] = [];
const servers: NewsServer[] = [];

beforeAll(async () => {
  test = await openTestGraph();
  keys = new ApiKeys(test.graph);
  issuer = await Issuer.open();
  await loadBundles(test.graph, model, [{ file: 'newsroom.yaml', data: newsroom }]);
  const oidc = {
    issuer: issuer.url,
    audience: 'isnad',
    jwks: null,
    algorithms: ['RS256'],
    roleClaim: 'isnad_role',
  };
  server = await start({ oidc });
  await add('first');
}, 180_000);

afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

afterAll(async () => {
  await Promise.all(servers.map((opened) => opened.close()));
  await issuer?.close();
  await test?.close();
});

async function start(options: Partial<NewsOptions> = {}): Promise<NewsServer> {
  const opened = await startNewsServer(test.connection, { adminKey, times, ...options });
  servers.push(opened);
  return opened;
}

/** Writes many changes in one transaction, each with a long reason, and gives their ids. */
async function writeAtOnce(count: number): Promise<string[]> {
  return test.graph.write('test', async (run) => {
    const [written] = await run<{ ids: string[] }>(
      `MATCH (log:ChangeLog), (h:History { id: 'person:first' })
       WITH log, h, log.seq AS seq
       SET log.seq = seq + $count
       WITH h, seq
       UNWIND range(seq + 1, seq + toInteger($count)) AS place
       CREATE (c:Change { id: 'change:' + place + '-00000000', seq: place, kind: 'UPDATE', at: $at, by: 'test', reason: $reason, differences: '[]' })
       CREATE (c)-[:TOUCHED { order: 0 }]->(h)
       RETURN collect(c.id) AS ids`,
      { count, at: new Date().toISOString(), reason: 'x'.repeat(20_000) },
    );
    return written!.ids;
  });
}

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

function client(way: (typeof ways)[number], authorization: string | null = admin, at = server): StreamClient {
  const opened = openClient(way, at.url, authorization ?? undefined);
  clients.push(opened);
  return opened;
}

const changes = (args: string, selection = 'id') => ({
  query: `subscription { changes(${args}) { ${selection} } }`,
});

const answersOf = ({ answers }: Heard) =>
  answers.map(({ data, errors }) => data?.changes.id ?? errors?.[0]?.extensions?.code);

describe.each(ways)('changes by %s', (way) => {
  const named = (name: string) => `${way === 'WebSocket' ? 'w' : 'e'}-${name}`;

  it('arrive once, in the order of the log, each read for who asked for it', async () => {
    const after = await lastChange();
    const plain = client(way).ask(changes(`after: "${after}"`));
    const rich = client(way).ask(
      changes(`after: "${after}"`, 'id kind by targets { id ... on Person { name } }'),
    );
    const reads: string[] = [];
    server.graph.onStatement = ({ operation }) => operation === 'change-by-id' && reads.push(operation);
    await Promise.all(Array.from({ length: 10 }, (_, i) => add(named(`${i}`))));
    const last = await add(named('last'));
    await Promise.all([plain.atLeast(11), rich.atLeast(11)]);
    const { data } = await server.post('{ changes(first: 11) { edges { node { id targets { id } } } } }');
    const log: { id: string; targets: { id: string }[] }[] = data.changes.edges
      .map((edge: { node: object }) => edge.node)
      .reverse();
    expect(answersOf(plain)).toEqual(log.map(({ id }) => id));
    expect(answersOf(plain).at(-1)).toBe(last);
    expect(rich.answers.map((answer) => answer.data.changes)).toEqual(
      log.map(({ id, targets: [target] }) => ({
        id,
        kind: 'CREATE',
        by: 'setting:ISNAD_ADMIN_KEY',
        targets: [{ id: target!.id, name: target!.id.slice('person:'.length) }],
      })),
    );
    expect(reads).toHaveLength(2 * 11);
  });

  it('begin with what comes', async () => {
    const before = placeOf(await lastChange())!;
    const heard = client(way).ask(changes('kinds: [CREATE]'));
    let begun = false;
    void heard.atLeast(1).then(() => {
      begun = true;
    });
    // Only the first of them that is heard tells that the subscription has begun.
    for (let i = 0; !begun; i++) await add(named(`first-${i}`));
    expect(placeOf(answersOf(heard)[0])).toBeGreaterThan(before);
  });

  it('are only those of a sort, or about a node under whichever of its ids', async () => {
    const [gone, stays] = [named('gone'), named('stays')];
    await add(gone);
    await add(stays);
    const { data } = await server.post(
      `mutation { merge(from: "person:${gone}", into: "person:${stays}", reason: "the same") { id } }`,
    );
    const after = `after: "${data.merge.id}"`;
    const aboutBoth = [`about: "person:${gone}", ${after}`, `about: "person:${stays}", ${after}`].map(
      (args) => client(way).ask(changes(args, 'id kind')),
    );
    const undos = client(way).ask(changes(`kinds: [UNDO, MERGE], ${after}`, 'id kind'));
    await add(named('other'));
    const edited = await server.post(`{ person(id: "person:${stays}") { version } }`);
    await server.post(
      `mutation { editPerson(id: "person:${stays}", version: ${edited.data.person.version}, input: { names: [{ text: "new" }] }) { id } }`,
    );
    const update = await lastChange();
    await add(named('another'));
    const undo = (await server.post(`mutation { undo(change: "${update}") { id } }`)).data.undo.id;
    await Promise.all([...aboutBoth.map((heard) => heard.atLeast(2)), undos.atLeast(1)]);
    expect(aboutBoth.map(answersOf)).toEqual([
      [update, undo],
      [update, undo],
    ]);
    expect(answersOf(undos)).toEqual([undo]);
  });

  it('are refused where what is asked makes no sense', async () => {
    for (const args of ['about: "nobody"', 'after: "yesterday"', 'after: "change:x"']) {
      const heard = client(way).ask(changes(args));
      await heard.end;
      expect(answersOf(heard)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('are for contributors; what else somebody may ask they may ask here', async () => {
    const reader = await keys.create({ name: named('reader'), role: 'reader', expiresAt: null });
    const last = await lastChange();
    const all = { query: '{ changes(first: 1) { totalCount } }' };
    const write = { query: `mutation { addPerson(input: { names: [{ text: "nobody" }] }) { id } }` };
    for (const [authorization, code] of [
      [null, 'UNAUTHENTICATED'],
      [`Bearer ${reader}`, 'FORBIDDEN'],
    ] as const) {
      for (const operation of [changes('kinds: [CREATE]'), write]) {
        const heard = client(way, authorization).ask(operation);
        await heard.end;
        expect(heard.answers).toMatchObject([{ errors: [{ extensions: { code } }] }]);
      }
      const asked = client(way, authorization).ask(all);
      await asked.end;
      expect(asked.answers).toEqual([{ data: { changes: { totalCount: expect.any(Number) } } }]);
    }
    expect(await lastChange()).toBe(last);
  });

  it.each<[string, () => Promise<{ credential: string; end(): Promise<unknown> }>]>([
    [
      'its key is revoked',
      async () => {
        const name = named('revoked');
        const credential = await keys.create({ name, role: 'editor', expiresAt: null });
        return { credential, end: () => keys.revoke(name) };
      },
    ],
    [
      'its role is lowered',
      async () => {
        const name = named('lowered');
        const credential = await keys.create({ name, role: 'editor', expiresAt: null });
        const lower = 'MATCH (key:ApiKey { name: $name }) SET key.role = "contributor"';
        return { credential, end: () => test.graph.write('test', (run) => run(lower, { name })) };
      },
    ],
    [
      'its token expires',
      async () => {
        // Half a minute is allowed for clocks that differ.
        const credential = await issuer.token({ role: 'editor', expires: -25 });
        return { credential, end: async () => undefined };
      },
    ],
  ])('end when %s', async (_, make) => {
    const { credential, end } = await make();
    const after = await lastChange();
    const heard = client(way, `Bearer ${credential}`).ask(changes(`after: "${after}"`));
    await add(`${named('heard')}-${after.length}-${Math.random().toString(36).slice(2)}`);
    await heard.atLeast(1);
    await end();
    const ended = (await heard.end) as { code: number; reason: string } | null;
    if (way === 'WebSocket')
      expect(`${ended!.code} ${ended!.reason}`).toMatch(/^4403 UNAUTHENTICATED: The credential expired/);
    else expect(answersOf(heard)).toEqual([expect.any(String), 'UNAUTHENTICATED']);
    const { length } = heard.answers;
    await add(`${named('unheard')}-${Math.random().toString(36).slice(2)}`);
    expect(heard.answers).toHaveLength(length);
  });

  it('let go of who reads too slowly, who then goes on where they were', async () => {
    const count = MOST_WAITING + 64;
    const after = await lastChange();
    const large = Array.from({ length: 40 }, (_, i) => `r${i}: reason`).join(' ');
    const slow = await openSlow(way, server.url, admin, changes(`after: "${after}"`, `id ${large}`));
    const quick = client(way).ask(changes(`after: "${after}"`));
    const burst = await writeAtOnce(count);
    await quick.atLeast(count);
    expect(answersOf(quick)).toEqual(burst);
    await sleep(2 * times.patienceMs);
    const answers = await slow.readOn();
    const taken = answers.slice(0, -1).map(({ data }) => data.changes.id);
    expect(answers.at(-1)).toMatchObject({
      errors: [{ message: /^Changes must be taken as they come/, extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    expect(taken.length).toBeLessThan(count - MOST_WAITING);
    expect(taken).toEqual(burst.slice(0, taken.length));
    const rest = client(way).ask(changes(`after: "${taken.at(-1)}"`));
    await rest.atLeast(count - taken.length);
    expect([...taken, ...answersOf(rest)]).toEqual(burst);
  });
});

it('changes cannot be followed by a request', async () => {
  const { data, errors } = await server.post('subscription { changes { id } }');
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ message: /WebSocket/, extensions: { code: 'BAD_USER_INPUT' } }]);
});

describe.each(ways)('a server that stops', (way) => {
  it(`says so to those who follow changes by ${way}`, async () => {
    const stopping = await start();
    const after = await lastChange();
    const heard = client(way, admin, stopping).ask(changes(`after: "${after}"`));
    await add(way === 'WebSocket' ? 'stops-w' : 'stops-e', stopping);
    await heard.atLeast(1);
    const [end] = await Promise.all([heard.end, stopping.close()]);
    const { code, reason } = (end ?? {}) as { code?: number; reason?: string };
    if (way === 'WebSocket') expect(`${code} ${reason}`).toMatch(/^1013 GRAPH_UNAVAILABLE: The server stops/);
    else expect(answersOf(heard)).toEqual([expect.any(String), 'GRAPH_UNAVAILABLE']);
  });
});

describe('several servers on one graph', () => {
  it('find the changes of each other by looking', async () => {
    const other = await start({ times: { ...times, lookMs: 100 } });
    const heard = client('WebSocket', admin, other).ask(changes(`after: "${await lastChange()}"`));
    const written = [await add('looked-1'), await add('looked-2')];
    await heard.atLeast(2);
    expect(answersOf(heard)).toEqual(written);
  });
});

describeWithRedis('several servers on one graph, through Redis', () => {
  // They never look by themselves.
  const never = { ...times, lookMs: 3_600_000 };
  let redis: RedisProcess;
  let here: NewsServer;
  let there: NewsServer;

  beforeAll(async () => {
    redis = await RedisProcess.start();
    const options = { redisUrl: redis.url, times: never };
    here = await start(options);
    there = await start(options);
  });
  afterAll(() => redis?.stop());

  it('hear of each other once, and of what they missed when Redis was away', async () => {
    const after = `after: "${await lastChange()}"`;
    const [own, others] = [here, there].map((at) => client('WebSocket', admin, at).ask(changes(after)));
    const written = [await add('here', here)];
    await Promise.all([own!.atLeast(1), others!.atLeast(1)]);
    written.push(await add('there', there));
    await Promise.all([own!.atLeast(2), others!.atLeast(2)]);

    await redis.stop();
    written.push(await add('away', here));
    await own!.atLeast(3);
    expect(answersOf(others!)).toEqual(written.slice(0, 2));
    await redis.start();
    await others!.atLeast(3);
    written.push(await add('back', there));
    await Promise.all([own!.atLeast(4), others!.atLeast(4)]);
    expect([own!, others!].map(answersOf)).toEqual([written, written]);
    const said = ({ logged }: NewsServer) => logged.map(({ msg }) => msg.split(':')[0]);
    expect([said(here), said(there)]).toEqual([
      ['Redis is away', 'Redis is back'],
      ['Redis is away', 'Redis is back'],
    ]);
  });

  it('serve without it', async () => {
    await redis.stop();
    const alone = await start({ redisUrl: redis.url, times: never });
    const heard = client('server-sent events', admin, alone).ask(changes(`after: "${await lastChange()}"`));
    const written = await add('alone', alone);
    await heard.atLeast(1);
    expect(answersOf(heard)).toEqual([written]);
  });
});
