/** What is left of an import when Isnad, or its Neo4j, is killed? Whole batches, and doing it again ends in the same graph. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf, neo4jVersion } from '../../src/graph/local/layout.js';
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { migrate } from '../../src/graph/migrate/migrate.js';
import { formatNamed, formats } from '../../src/ingest/formats.js';
import { timeless } from '../ingest/dump.js';
import { importSources, importTexts } from '../ingest/import-text.js';
import { sourceOf } from '../ingest/read-source.js';
import { migrations, openTestGraph, type TestGraph } from '../neo4j.js';
import { SAYINGS, samples, text } from './kill-samples.js';

const texts = { 'many.ndjson': text };
let world: TestGraph;
let whole: string[];
let folder: string;

beforeAll(async () => {
  world = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'isnad-kill-'));
  const report = await importTexts(world.graph, texts);
  expect(report.rejections).toEqual([]);
  whole = await timeless(world.graph);
  await world.wipe();
}, 240_000);
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

it('leaves whole batches when Isnad is killed, and goes on when it is run again', async () => {
  const file = join(folder, 'many.ndjson');
  await writeFile(file, text);
  const child = command(file);
  await nodesToReach(world.graph, 2_500);
  await killed(child);
  const [left] = await world.graph.read<{ unproved: number; statements: number }>(
    'test',
    `MATCH (s:Statement)
     RETURN count(s) AS statements, sum(CASE WHEN EXISTS { (s)-[:EVIDENCED_BY]->() } THEN 0 ELSE 1 END) AS unproved`,
  );
  expect(left!.statements).toBeLessThan(SAYINGS);
  expect(left!.unproved).toBe(0);
  const again = command(file);
  expect(await once(again, 'close')).toEqual([0, null]);
  expect(await timeless(world.graph)).toEqual(whole);
}, 240_000);

it('leaves whole batches when Neo4j is killed, and goes on when it is run again', async () => {
  const home = join(folder, 'home');
  const layout = layoutOf(home, 'main');
  const first = await open(home);
  const importing = importTexts(first.graph, texts).catch((error: Error) => error);
  await nodesToReach(first.graph, 2_500);
  const { neo4j } = JSON.parse(await readFile(layout.record, 'utf8')) as { neo4j: { pid: number } };
  process.kill(neo4j.pid, 'SIGKILL');
  expect(await importing).toMatchObject({ extensions: { code: 'GRAPH_UNAVAILABLE' } });
  await first.close();
  const second = await open(home);
  try {
    const again = await importTexts(second.graph, texts);
    expect(again.unchanged).toBeGreaterThan(1_000);
    expect(again.unchanged).toBeLessThan(again.read);
    expect(await timeless(second.graph)).toEqual(whole);
  } finally {
    await second.close();
  }
}, 600_000);

it('has a sample of each format', () => {
  expect([...Object.keys(samples), 'bundle'].sort()).toEqual(formats.map(({ name }) => name).sort());
});

it.each(Object.entries(samples))(
  'ends in the same graph when the import of %s is killed and run again',
  async (format, { file, text, mapping }) => {
    await world.wipe();
    const path = join(folder, file);
    await writeFile(path, await text(world.graph));
    const mapped = mapping === undefined ? {} : { mapping: join(folder, 'mapping.yaml') };
    if (mapping !== undefined) await writeFile(join(folder, 'mapping.yaml'), mapping);
    const source = { ...sourceOf(path), file: path, ...mapped };
    const finished = () => importSources(world.graph, [{ source, format: formatNamed(format) }]);
    await world.wipe();
    const first = await finished();
    expect(first.rejections).toEqual([]);
    const whole = await timeless(world.graph);
    await world.wipe();
    const child = command(
      path,
      '--format',
      format,
      ...Object.entries(mapped).flatMap(([k, v]) => [`--${k}`, v]),
    );
    await nodesToReach(world.graph, 500);
    await killed(child);
    expect((await timeless(world.graph)).length).toBeLessThan(whole.length);
    const again = await finished();
    expect(again.unchanged).toBeGreaterThan(0);
    expect(again.read).toBe(first.read);
    expect(await timeless(world.graph)).toEqual(whole);
  },
  120_000,
);

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

function command(file: string, ...more: string[]): ChildProcess {
  const { uri, username, password } = world.connection;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'import', file, ...more];
  return spawn(process.execPath, args, { env, stdio: 'ignore' });
}

async function nodesToReach(graph: Graph, count: number): Promise<void> {
  for (;;) {
    const [row] = await graph.read<{ count: number }>('test', 'MATCH (n:Node) RETURN count(n) AS count');
    if (row!.count >= count) return;
    await sleep(20);
  }
}

async function open(home: string): Promise<{ graph: Graph; close(): Promise<void> }> {
  const software = `neo4j-${neo4jVersion}`;
  await mkdir(home, { recursive: true });
  await symlink(resolve(process.env.ISNAD_HOME || '.isnad', software), join(home, software)).catch(() => {});
  const local = await openLocalNeo4j({ home, role: 'command', log: () => {} });
  const graph = await connect({ ...local, database: 'neo4j' });
  await migrate(graph, migrations);
  return {
    graph,
    close: async () => {
      await graph.close();
      await local.stop();
    },
  };
}
