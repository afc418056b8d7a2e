/** Who may do what: every guarded field, asked with every credential that there is, good and bad, of the real server. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { authentication } from '../../src/cli/authentication.js';
import { create, type KeySwitches, revoke } from '../../src/cli/key.command.js';
import { type Role, roles } from '../../src/domain/change/role.js';
import { ApiKeys } from '../../src/domain/rights/api-keys.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { type GuardedField, guardedFields } from './guarded-fields.js';
import { type Answer, IsnadServer } from './isnad-server.js';
import { Issuer } from './issuer.js';

const adminKey = randomBytes(32).toString('hex');
/** Who may, in the words of the contract and not of the table: contributors propose, editors write and review, admins have the keys. */
function neededFor({ kind, name }: GuardedField): Role {
  if (/key/i.test(name)) return 'admin';
  return kind === 'subscription' || /^(add|record|extract)/.test(name) ? 'contributor' : 'editor';
}

const fields = guardedFields();

let test: TestGraph;
let issuer: Issuer;
let server: IsnadServer;
let firstKey: string;
/** The credentials that were sent, to look for them where they must not be. */
const secrets = new Set<string>();

const bearer = (credential: string) => {
  secrets.add(credential);
  return { authorization: `Bearer ${credential}` };
};
const ask = (query: string, headers?: Record<string, string>) => server.ask(query, headers);
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const key = (name: string, role: Role, expiresAt: Date | null = null) =>
  new ApiKeys(test.graph).create({ name, role, expiresAt });

beforeAll(async () => {
  [test, issuer] = await Promise.all([openTestGraph(), Issuer.open()]);
  server = await IsnadServer.start(test.connection, {
    ISNAD_OIDC_ISSUER: issuer.url,
    ISNAD_OIDC_AUDIENCE: 'isnad',
  });
  firstKey = /Authorization: Bearer (\S+)/.exec(server.printed)![1]!;
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await issuer?.close();
  await test?.close();
});

describe('every guarded field', () => {
  /** What becomes of each field; what is not about rights counts as let through, since most samples make no sense. */
  async function outcomes(headers: Record<string, string> = {}): Promise<Record<string, string>> {
    const asked = fields.map(async ({ kind, name, operation }) => {
      const answer = await (kind === 'subscription' ? follow : ask)(operation, headers);
      const code = codeOf(answer) ?? 'done';
      const passed = ['done', 'BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT'].includes(code as string);
      return [`${kind} ${name}`, passed ? 'let through' : `${answer.status} ${code}`];
    });
    return Object.fromEntries(await Promise.all(asked));
  }
  /** What a subscription is told first, while somebody writes. */
  async function follow(operation: string, headers: Record<string, string>): Promise<Answer> {
    const told = server.follow(operation, headers);
    while ((await Promise.race([told, sleep(100)])) === undefined)
      await ask('mutation { addTopic(input: { names: [{ text: "news" }] }) { id } }', bearer(firstKey));
    return told;
  }
  const expected = (outcome: (needed: Role) => string) =>
    Object.fromEntries(fields.map((field) => [`${field.kind} ${field.name}`, outcome(neededFor(field))]));
  const allowed = (role: Role) =>
    expected((needed) => (roles.indexOf(role) >= roles.indexOf(needed) ? 'let through' : '200 FORBIDDEN'));

  it('is one of many, of every kind', () => {
    expect(fields.length).toBeGreaterThan(25);
    expect(new Set(fields.map(({ kind }) => kind))).toEqual(new Set(['query', 'mutation', 'subscription']));
  });

  it('asks for a credential where there is none', async () => {
    expect(await outcomes()).toEqual(expected(() => '200 UNAUTHENTICATED'));
  });

  it.each(roles)('does what the key of a %s may do', async (role) => {
    expect(await outcomes(bearer(await key(`desk-${role}`, role)))).toEqual(allowed(role));
  });

  it.each(roles)('does what the token of a %s may do', async (role) => {
    expect(await outcomes(bearer(await issuer.token({ role })))).toEqual(allowed(role));
  });

  const other = 'https://id.example';
  const admin = { role: 'admin' };
  const bad: [string, () => Promise<string>][] = [
    ['an expired key', () => key('expired', 'admin', new Date(Date.now() - 1000))],
    ['a revoked key', () => key('revoked', 'admin').then(revoked('revoked'))],
    ['a key that nobody made', async () => `isnad_${randomBytes(32).toString('base64url')}`],
    [
      'a key with one letter changed',
      () => key('changed', 'admin').then((secret) => otherLetter(secret, 20)),
    ],
    ['the hash of a key in its place', () => key('hashed', 'admin').then(storedHash('hashed'))],
    ['neither a key nor a token', async () => randomBytes(32).toString('hex')],
    ['an expired token', () => issuer.token({ ...admin, expires: -60 })],
    ['a token for later', () => issuer.token({ ...admin, notBefore: 60 })],
    ['a token that never expires', () => issuer.token({ ...admin, expires: null })],
    ['a token for another audience', () => issuer.token({ ...admin, audience: 'payroll' })],
    ['a token of another issuer', () => issuer.token({ ...admin, issuer: other })],
    ['a token signed by somebody else', () => issuer.forged(admin)],
    ['a token changed after it was signed', () => issuer.tampered({ role: 'reader' }, 'admin')],
    ['a token without a signature', () => issuer.unsigned(admin)],
    ['a token signed with the public key', () => issuer.signedWithPublicKey(admin)],
  ];

  it.each(bad)('refuses %s, and so does every open one', async (_, make) => {
    const headers = bearer(await make());
    expect(await outcomes(headers)).toEqual(expected(() => '401 UNAUTHENTICATED'));
    const open = await ask('{ __typename }', headers);
    expect([open.status, codeOf(open), open.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(open.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(['Basic YWRtaW46YWRtaW4=', 'Bearer', 'Bearer a b', ''])(
    'refuses the header %j',
    async (authorization) => {
      expect(codeOf(await ask('{ __typename }', { authorization }))).toBe('UNAUTHENTICATED');
    },
  );

  it('writes nothing where it refuses', async () => {
    const count = () => test.graph.read<{ all: number }>('test', 'MATCH (n) RETURN count(n) AS all');
    const [before] = await count();
    const reader = bearer(await issuer.token({ role: 'reader' }));
    for (const { operation } of fields.filter(({ kind }) => kind === 'mutation')) {
      await ask(operation);
      await ask(operation, reader);
    }
    expect(await count()).toEqual([before]);
  });
});

describe('what is told', () => {
  it('to somebody without a credential: which role is needed, and how to come by it', async () => {
    expect((await ask('mutation { undo(change: "change:1-x") { id } }')).errors).toMatchObject([
      {
        message:
          'undo needs the role editor, but no credential was sent. Send the header `Authorization: Bearer <key>`; `npx isnad key create --name <name> --role editor` makes a key.',
        extensions: { code: 'UNAUTHENTICATED', role: 'editor' },
      },
    ]);
  });

  it('to somebody whose role is too low: which one it is, and which it must be', async () => {
    const reader = bearer(await key('reading-room', 'reader'));
    expect((await ask('mutation { undo(change: "change:1-x") { id } }', reader)).errors).toMatchObject([
      {
        message:
          'undo needs the role editor, but key:reading-room is a reader. Ask an admin for a key, or a token, with that role.',
        extensions: { code: 'FORBIDDEN', role: 'editor' },
      },
    ]);
  });

  it('to the holder of a key that ended: which key, and when', async () => {
    const secret = await key('summer', 'editor', new Date('2024-09-01T00:00:00Z'));
    const [error] = (await ask('{ __typename }', bearer(secret))).errors!;
    expect(error!.message).toBe(
      'The API key summer expired on 2024-09-01T00:00:00.000Z. Ask an admin for a new one: `npx isnad key create`.',
    );
  });
});

describe('a viewer', () => {
  const viewer = '{ viewer { id role } }';

  it('is whoever holds the key or the token', async () => {
    const byKey = await ask(viewer, bearer(await key('city-desk', 'contributor')));
    expect(byKey.data).toEqual({ viewer: { id: 'key:city-desk', role: 'CONTRIBUTOR' } });
    const byToken = await ask(viewer, bearer(await issuer.token({ role: 'editor' })));
    expect(byToken.data).toEqual({ viewer: { id: `user:42@${new URL(issuer.url).host}`, role: 'EDITOR' } });
  });

  it('is null where no credential was sent', async () => {
    expect((await ask(viewer)).data).toEqual({ viewer: null });
  });
});

describe('reading', () => {
  it('is open on this machine', async () => {
    expect((await ask('{ person(id: "person:kamala-harris") { id } }')).data).toEqual({
      person: { id: 'person:kamala-harris' },
    });
  });

  it('needs a credential where ISNAD_READ says so, introspection too', async () => {
    const closed = await IsnadServer.start(test.connection, { ISNAD_READ: 'key', ISNAD_ADMIN_KEY: adminKey });
    try {
      for (const query of ['{ __typename }', '{ __schema { queryType { name } } }']) {
        const refused = await closed.ask(query);
        expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
      }
      expect((await closed.ask('{ __typename }', bearer(adminKey))).data).toEqual({ __typename: 'Query' });
      expect(codeOf(await closed.ask('{ __typename }', bearer(otherLetter(adminKey, 5))))).toBe(
        'UNAUTHENTICATED',
      );
      expect((await closed.ask('{ __typename }', bearer(await key('cards', 'reader')))).data).toEqual({
        __typename: 'Query',
      });
      expect(closed.printed).not.toContain('isnad_');
    } finally {
      await closed.stop();
    }
  }, 120_000);
});

describe('the history', () => {
  const addTopic = (id: string) =>
    `mutation { addTopic(input: { id: "topic:${id}", names: [{ text: "${id}", language: "en" }] }) { id status } }`;
  const latest = async () =>
    (await ask('{ changes(first: 1) { edges { node { by targets { id } } } } }')).data.changes.edges[0].node;

  it('names a writer by their key, or by the subject and issuer of their token', async () => {
    await ask(addTopic('budget'), bearer(await key('غرفة-الأخبار', 'editor')));
    expect(await latest()).toEqual({ by: 'key:غرفة-الأخبار', targets: [{ id: 'topic:budget' }] });
    await ask(addTopic('turnout'), bearer(await issuer.token({ role: 'editor' })));
    expect(await latest()).toEqual({
      by: `user:42@${new URL(issuer.url).host}`,
      targets: [{ id: 'topic:turnout' }],
    });
    await ask(addTopic('polling'), bearer(firstKey));
    expect(await latest()).toEqual({ by: 'key:first', targets: [{ id: 'topic:polling' }] });
  });

  it('has what a contributor adds as a proposal, whatever they ask for', async () => {
    const headers = bearer(await key('stringer', 'contributor'));
    const answer = await ask(addTopic('ballots').replace(' })', ' }, propose: false)'), headers);
    expect(answer.data).toEqual({ addTopic: { id: 'topic:ballots', status: 'PROPOSED' } });
  });

  it('has a request once that was sent twice under one Idempotency-Key', async () => {
    const headers = { ...bearer(firstKey), 'idempotency-key': 'request-1' };
    const first = await ask(addTopic('donors'), headers);
    expect(first.data).toEqual({ addTopic: { id: 'topic:donors', status: 'ACCEPTED' } });
    expect((await ask(addTopic('donors'), headers)).data).toEqual(first.data);
    expect(codeOf(await ask(addTopic('others'), headers))).toBe('CONFLICT');
  });

  it.each([0, 201])('refuses an Idempotency-Key of %d characters', async (length) => {
    const answer = await ask('{ __typename }', { 'idempotency-key': 'x'.repeat(length) });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(/^Idempotency-Key must be 1 to 200 characters, but got: "/);
  });
});

describe('a token', () => {
  const undo = 'mutation { undo(change: "change:1-x") { id } }';
  const codeFor = async (token: string) => codeOf(await ask(undo, bearer(token)));

  it('gives the highest role of its claim, and a reader’s where that names none', async () => {
    expect(await codeFor(await issuer.token({ role: ['contributor', 'editor', 'janitor'] }))).toBe(
      'NOT_FOUND',
    );
    for (const role of [undefined, 'janitor', [], 7, { admin: true }, 'Admin', ['editors']])
      expect([role, await codeFor(await issuer.token({ role }))]).toEqual([role, 'FORBIDDEN']);
  });

  it('bears clocks that differ by some seconds', async () => {
    expect(await codeFor(await issuer.token({ role: 'editor', expires: -5 }))).toBe('NOT_FOUND');
    expect(await codeFor(await issuer.token({ role: 'editor', notBefore: 5 }))).toBe('NOT_FOUND');
  });

  it('is good while the provider is away, as long as its key is known; others are told to wait', async () => {
    const known = await issuer.token({ role: 'editor' });
    await issuer.close();
    expect(await codeFor(known)).toBe('NOT_FOUND');
    await issuer.rotate();
    const unknown = await issuer.token({ role: 'editor' });
    const told = async () => (await ask(undo, bearer(unknown))).errors![0]!.message;
    await until(async () => (await told()).startsWith('The token cannot be checked now'));
    expect(await told()).toBe(
      `The token cannot be checked now, because ${issuer.url} does not give its keys. Try again in a few seconds.`,
    );
    await issuer.listen();
    await until(async () => (await codeFor(unknown)) === 'NOT_FOUND');
    expect(await codeFor(known)).toBe('UNAUTHENTICATED');
  });

  it('with an unknown key does not make the server ask the provider each time', async () => {
    const { asked } = issuer;
    const strangers = Array.from({ length: 20 }, async (_, at) =>
      codeFor(await issuer.forged({ role: 'admin' }, `stranger-${at}`)),
    );
    expect(new Set(await Promise.all(strangers))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(issuer.asked - asked).toBeLessThan(10);
  });
});

describe('a key', () => {
  const connected = (): NodeJS.ProcessEnv => {
    const { uri, username, password, database } = test.connection;
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  };
  /** What the real command prints; fails where it fails. */
  const isnad = async (...args: string[]) => {
    const env = { ...process.env, NODE_OPTIONS: '', ...connected() };
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'key', ...args];
    return (await promisify(execFile)(process.execPath, command, { env })).stdout;
  };
  const undo = 'mutation { undo(change: "change:1-x") { id } }';

  it('is made, listed and revoked on the command line', async () => {
    const secret = (
      await isnad('create', '--name', 'newsroom', '--role', 'editor', '--expires', '90d')
    ).trim();
    expect(secret).toMatch(/^isnad_[\w-]{43}$/);
    expect(codeOf(await ask(undo, bearer(secret)))).toBe('NOT_FOUND');

    const listed = await isnad('list');
    expect(listed).toMatch(/^newsroom\teditor\tactive\tmade \S+\tuntil \S+$/m);
    expect(listed).toMatch(/^expired\tadmin\texpired\t/m);
    expect(listed).not.toContain('isnad_');

    expect(await isnad('revoke', 'newsroom')).toContain('newsroom was revoked');
    await until(async () => codeOf(await ask(undo, bearer(secret))) === 'UNAUTHENTICATED');
    expect(await isnad('list')).toMatch(/^newsroom\teditor\trevoked\t/m);
  }, 60_000);

  it('is made, listed and revoked by an admin from afar', async () => {
    const admin = bearer(await key('desk-of-admins', 'admin'));
    const make = (input: string) => ask(`mutation { createApiKey(${input}) }`, admin);
    const { createApiKey: secret } = (
      await make('name: "podcast", role: EDITOR, expiresAt: "2199-01-01T00:00:00Z"')
    ).data;
    expect(codeOf(await ask(undo, bearer(secret)))).toBe('NOT_FOUND');
    const { data } = await ask('{ apiKeys { name role expiresAt revokedAt } }', admin);
    expect(data.apiKeys[0]).toEqual({
      name: 'podcast',
      role: 'EDITOR',
      expiresAt: '2199-01-01T00:00:00.000Z',
      revokedAt: null,
    });
    const revoke = 'mutation { revokeApiKey(name: "podcast") { revokedAt } }';
    const first = await ask(revoke, admin);
    expect(await ask(revoke, admin).then((again) => again.data)).toEqual(first.data);
    await until(async () => codeOf(await ask(undo, bearer(secret))) === 'UNAUTHENTICATED');

    expect(codeOf(await make('name: "podcast", role: EDITOR'))).toBe('CONFLICT');
    expect(
      (await make('name: "late", role: EDITOR, expiresAt: "2024-01-01T00:00:00Z"')).errors![0]!.message,
    ).toBe('expiresAt must be in the future, but got: "2024-01-01T00:00:00.000Z"');
  });

  it('is refused with a reason where it cannot be made', async () => {
    const make = (switches: KeySwitches) => expect(create(switches, connected())).rejects;
    await make({ name: 'first', role: 'admin' }).toThrow(
      'name must be one that no key has had, but got: first.',
    );
    await make({ name: 'x', role: 'owner' }).toThrow(
      'role must be one of reader, contributor, editor, admin, but got: "owner"',
    );
    await make({ name: 'x', role: 'reader', expires: 'soon' }).toThrow(
      '--expires must be a number of days or hours, such as 90d or 12h, but got: "soon"',
    );
    await expect(revoke('nobody', connected())).rejects.toThrow('no key has it: nobody');
  });

  it.each(['', 'a b', '-a', 'a-', 'x'.repeat(61), 'a\n', '<b>'])('is not named %j', async (name) => {
    await expect(key(name, 'reader')).rejects.toThrow('name must be 1 to 60 letters or digits');
  });

  it('tells what outlasts a request that it is revoked, or gives another role', async () => {
    const settings = { reading: 'open', adminKey: null, oidc: null } as const;
    const authenticate = await authentication(settings, () => test.graph, pino({ level: 'silent' }));
    const secret = await key('streams', 'editor');
    const { caller, stillValid } = await authenticate(`Bearer ${secret}`);
    expect(caller).toEqual({ id: 'key:streams', role: 'editor' });
    expect(await stillValid()).toBe(true);
    const setRole = (role: Role) =>
      test.graph.write('test', (run) =>
        run("MATCH (k:ApiKey { name: 'streams' }) SET k.role = $role", { role }),
      );
    await setRole('reader');
    await until(async () => !(await stillValid()));
    await setRole('editor');
    await until(stillValid);
    await new ApiKeys(test.graph).revoke('streams');
    await until(async () => !(await stillValid()));
    const nobody = await authenticate(undefined);
    expect(await nobody.stillValid()).toBe(true);
  });
});

describe('a secret', () => {
  it('is in no log; that of the first key was told once', () => {
    const { printed } = server;
    expect(printed).toContain('"msg":"request"');
    expect(printed.split(firstKey)).toHaveLength(2);
    secrets.delete(firstKey);
    expect(secrets.size).toBeGreaterThan(20);
    expect([...secrets].filter((secret) => printed.includes(secret))).toEqual([]);
  });

  it('is nowhere in the graph', async () => {
    const found = await test.graph.read(
      'test',
      'MATCH (n) WHERE any(name IN keys(n) WHERE toStringOrNull(n[name]) STARTS WITH "isnad_") RETURN n',
    );
    expect(found).toEqual([]);
  });
});

describe('the first key', () => {
  it('is made once, by one of two servers that start at once, and never beside another', async () => {
    await test.graph.write('test', (run) => run('MATCH (k:ApiKey) DELETE k'));
    const made = await Promise.all([
      new ApiKeys(test.graph).createFirst(),
      new ApiKeys(test.graph).createFirst(),
    ]);
    expect(made.filter((secret) => secret !== null)).toHaveLength(1);
    expect(await new ApiKeys(test.graph).createFirst()).toBeNull();
    await test.graph.write('test', (run) => run("MATCH (k:ApiKey) SET k.name = 'other'"));
    expect(await new ApiKeys(test.graph).createFirst()).toBeNull();
  });
});

const revoked = (name: string) => async (secret: string) => {
  await new ApiKeys(test.graph).revoke(name);
  return secret;
};

const storedHash = (name: string) => async () => {
  const [row] = await test.graph.read<{ hash: string }>(
    'test',
    'MATCH (k:ApiKey { name: $name }) RETURN k.hash AS hash',
    { name },
  );
  return row!.hash;
};

function otherLetter(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1);
}

/** Waits for what must come; the test's own time limit ends it where it does not. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}
