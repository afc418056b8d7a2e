/** Is a restored database the one that was backed up, node by node, and is none overwritten unasked? */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { model } from '../../src/domain/model.js';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf } from '../../src/graph/local/layout.js';
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { migrate } from '../../src/graph/migrate/migrate.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { dump } from '../ingest/dump.js';
import { migrations, openTestGraph, type TestGraph } from '../neo4j.js';
import { seeds } from '../world.js';
import { strange } from './strange-world.js';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the command says on standard error, whether it succeeds or not. */
async function isnad(env: NodeJS.ProcessEnv, ...words: string[]): Promise<{ code: number; said: string }> {
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...words];
  const ran = await run(process.execPath, command, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  }).then(
    ({ stderr }) => ({ code: 0, said: stderr }),
    ({ code, stderr }) => ({ code, said: stderr as string }),
  );
  return { ...ran, said: ran.said.replace(/^.*(npm warn|Neo4j).*\n/gm, '') };
}

interface Everything {
  readonly graph: readonly string[];
  readonly schema: readonly string[];
}

/** The whole graph, with its migrations, indexes and constraints, and how each is made. */
async function everything(graph: Graph): Promise<Everything> {
  const indexes = await graph.read<object>(
    'test',
    `SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state, options
     RETURN 'index' AS what, name, type, entityType, labelsOrTypes, properties, owningConstraint, state, options ORDER BY name`,
  );
  const constraints = await graph.read<object>(
    'test',
    `SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
     RETURN 'constraint' AS what, name, type, entityType, labelsOrTypes, properties ORDER BY name`,
  );
  const applied = await graph.read<object>(
    'test',
    'MATCH (m:Migration) RETURN properties(m) AS migration ORDER BY m.name',
  );
  // When a database applied its migrations is its own affair.
  const schema = [...indexes, ...constraints, ...applied].map((row) =>
    JSON.stringify(row, (key, value) => (key === 'appliedAt' ? undefined : value)),
  );
  return { graph: await dump(graph), schema };
}

describe('a backup of the database of NEO4J_URI', () => {
  let test: TestGraph;
  let remote: NodeJS.ProcessEnv;
  beforeAll(async () => {
    test = await openTestGraph();
    const { uri, username, password, database } = test.connection;
    remote = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    await loadBundles(test.graph, model, seeds);
    for (const bundle of strange) await loadBundles(test.graph, model, [bundle]);
  }, 180_000);
  afterAll(() => test.close());

  it('gives the whole graph back', async () => {
    const file = join(folder, 'remote.backup');
    const before = await everything(test.graph);
    // The analyzers of both languages are among what must come back.
    for (const analyzer of ['arabic', 'english']) {
      expect(before.schema.join()).toContain(`"fulltext.analyzer":"${analyzer}"`);
    }
    expect(await isnad(remote, 'backup', file)).toEqual({
      code: 0,
      said: `The database is kept in ${file}.\n`,
    });
    await test.wipe();
    expect((await isnad(remote, 'restore', file)).code).toBe(0);
    expect(await everything(test.graph)).toEqual(before);
  }, 120_000);

  it('is not written over a file, nor restored over a graph, unless one says so', async () => {
    const file = join(folder, 'remote.backup');
    expect(await isnad(remote, 'backup', file)).toEqual({
      code: 1,
      said: `The backup must be a new file, but there is one already: ${file}\nGive it another name.\n`,
    });
    const before = await dump(test.graph);
    const [{ nodes }] = (await test.graph.read<{ nodes: number }>(
      'test',
      'MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes',
    )) as [{ nodes: number }];
    expect(await isnad(remote, 'restore', file)).toEqual({
      code: 1,
      said:
        `A backup is restored into an empty database, but this one has ${nodes} nodes.\n` +
        'Back it up first, then restore with --force, which throws away what it holds.\n',
    });
    await test.graph.write('test', (run) => run("CREATE (:Node:Topic {id: 'topic:later'})"));
    expect((await isnad(remote, 'restore', '--force', file)).code).toBe(0);
    expect(await dump(test.graph)).toEqual(before);
  }, 120_000);

  it('is refused when it is none, is cut short, or is of a newer Isnad, before anything is lost', async () => {
    const before = await dump(test.graph);
    const lines = gunzipSync(await readFile(join(folder, 'remote.backup')))
      .toString()
      .trimEnd()
      .split('\n');
    const damaged = async (name: string, text: string | Buffer) => {
      await writeFile(join(folder, name), text);
      return (await isnad(remote, 'restore', '--force', join(folder, name))).said;
    };
    const newer = lines[0]!.replace('0001-constraints-and-indexes', '9999-from-the-future');
    expect(await damaged('text', 'bundle: x\n')).toContain('is no backup of Isnad, or is damaged.');
    expect(await damaged('bundle', gzipSync('{"bundle":"x"}\n'))).toContain(
      'The file is no backup of Isnad.',
    );
    expect(await damaged('newer', gzipSync([newer, ...lines.slice(1)].join('\n')))).toContain(
      'The backup has the migration 9999-from-the-future, which this version of Isnad does not know.',
    );
    expect(await dump(test.graph)).toEqual(before);
    // Only its end tells that a part is missing.
    expect(await damaged('short', gzipSync(lines.slice(0, -1).join('\n')))).toContain(
      'The backup ends before it is complete.',
    );
  }, 120_000);
});

describe('a backup of the local database', () => {
  const file = () => join(folder, 'local.dump');
  let env: { ISNAD_HOME: string } & NodeJS.ProcessEnv;
  beforeAll(async () => {
    // A home of its own with the jars of this one.
    env = { ISNAD_HOME: join(folder, 'home'), NEO4J_URI: '', ISNAD_NEO4J_ARCHIVE: 'off' };
    await mkdir(env.ISNAD_HOME);
    const shared = layoutOf(process.env.ISNAD_HOME || '.isnad', 'main').software;
    await symlink(shared, layoutOf(env.ISNAD_HOME, 'main').software);
  });

  /** Does something while this process has the local database open. */
  async function whileOpen(work: (graph: Graph) => Promise<void>): Promise<void> {
    const local = await openLocalNeo4j({ home: env.ISNAD_HOME, role: 'command', log: () => {} });
    const graph = await connect({ ...local, database: 'neo4j' });
    await migrate(graph, migrations);
    await work(graph);
    await graph.close();
    await local.stop();
  }

  it('gives the whole graph back, and is neither taken from nor put into one that runs', async () => {
    let before: Everything | undefined;
    expect((await isnad(env, 'backup', file())).said).toContain('There is no local database');
    await whileOpen(async (graph) => {
      await loadBundles(graph, model, seeds);
      before = await everything(graph);
      expect(await isnad(env, 'backup', file())).toEqual({
        code: 1,
        said: expect.stringMatching(
          /cannot be backed up while it runs, and process \d+ \(.*\) uses it\.\nStop that one first/,
        ),
      });
      expect(existsSync(file())).toBe(false);
    });
    expect(await isnad(env, 'backup', file())).toEqual({
      code: 0,
      said: `The database is kept in ${file()}.\n`,
    });

    // A dump that cannot be read leaves everything as it was.
    await writeFile(join(folder, 'broken.dump'), (await readFile(file())).subarray(0, 5_000));
    expect((await isnad(env, 'restore', '--force', join(folder, 'broken.dump'))).code).toBe(1);
    await whileOpen(async (graph) => {
      expect(await everything(graph)).toEqual(before);
      await graph.write('test', (run) => run("CREATE (:Node:Topic {id: 'topic:later'})"));
    });

    expect((await isnad(env, 'restore', file())).said).toContain(
      'A backup is restored into an empty database',
    );
    expect((await isnad(env, 'restore', '--force', file())).code).toBe(0);
    await whileOpen(async (graph) => expect(await everything(graph)).toEqual(before));
  }, 600_000);
});
