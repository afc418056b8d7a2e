import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { predicates } from '../../src/domain/claim/predicates.js';
import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate/migrate.js';
import { neededIndexes } from '../../src/graph/migrate/needed-indexes.js';
import { declaredRelationships } from '../../src/graph/write/node-record.js';
import { migrations, openTestGraph, type TestGraph } from '../neo4j.js';

interface Index {
  readonly name: string;
  readonly type: string;
  readonly labelsOrTypes: string[] | null;
  readonly properties: string[] | null;
  readonly state: string;
}

let world: TestGraph;
let graph: Graph;
let folder: string;

beforeAll(async () => {
  world = await openTestGraph();
  graph = world.graph;
}, 180_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-migrations-'));
  await cp(migrations, folder, { recursive: true });
});
afterEach(async () => {
  await graph.write('test', (run) => run("MATCH (m:Migration) WHERE m.name STARTS WITH '9' DELETE m"));
  await rm(folder, { recursive: true });
});
afterAll(() => world?.close());

const indexes = () =>
  graph.read<Index>('test', 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state RETURN *');

/** Forgets all constraints and indexes, and that they were ever made. */
async function unmigrate(): Promise<void> {
  for (const { name } of await graph.read<Index>('test', 'SHOW CONSTRAINTS YIELD name RETURN name')) {
    await graph.administer('test', `DROP CONSTRAINT ${name}`);
  }
  for (const { name, type } of await indexes()) {
    if (type !== 'LOOKUP') await graph.administer('test', `DROP INDEX ${name}`);
  }
  await graph.write('test', (run) => run('MATCH (m:Migration) DELETE m'));
}

describe('migrating a graph', () => {
  it('makes every index that the declarations ask for, and each one answers', async () => {
    const found = await indexes();
    expect(found.filter((index) => index.state !== 'ONLINE')).toEqual([]);
    const ranges = found
      .filter((index) => index.type === 'RANGE')
      .map((index) => `${index.labelsOrTypes}.${index.properties}`);
    const needed = neededIndexes(model).map(({ label, property }) => `${label}.${property}`);
    expect(needed).toContain('Statement.saidOn_desc');
    expect(needed.filter((index) => !ranges.includes(index))).toEqual([]);
    expect(
      found
        .filter((index) => index.type === 'FULLTEXT')
        .map((index) => index.name)
        .sort(),
    ).toEqual(['external_keys', 'folded_names', 'words_ar', 'words_en', 'words_other']);
  });

  it('lets no two nodes have one id', async () => {
    const twins = graph.write('test', (run) =>
      run("CREATE (:Node { id: 'person:x' }), (:Node { id: 'person:x' })"),
    );
    await expect(twins).rejects.toThrow('already exists');
  });

  it('does nothing the second time', async () => {
    expect(await migrate(graph, migrations)).toEqual([]);
  });

  it('bears several processes at once, from an empty database', async () => {
    await unmigrate();
    await Promise.all([migrate(graph, migrations), migrate(graph, migrations), migrate(graph, migrations)]);
    expect(await migrate(graph, migrations)).toEqual([]);
    expect((await indexes()).filter((index) => index.state !== 'ONLINE')).toEqual([]);
    const rows = await graph.read(
      'test',
      'MATCH (m:Migration) RETURN m.name AS name, size(m.sha256) AS size ORDER BY name',
    );
    const files = readdirSync(migrations).sort();
    expect(rows).toEqual(files.map((file) => ({ name: file.replace('.cypher', ''), size: 64 })));
  }, 120_000);

  it('applies what is new, in order, a statement at a time', async () => {
    await writeFile(join(folder, '9002-second.cypher'), "MATCH (n:Trial) SET n.text = 'a;b';\n");
    await writeFile(
      join(folder, '9001-first.cypher'),
      '// One; two.\nMERGE (n:Trial);\n\nMATCH (n:Trial) SET n.x = 1\n',
    );
    expect(await migrate(graph, folder)).toEqual(['9001-first', '9002-second']);
    expect(await graph.read('test', 'MATCH (n:Trial) RETURN n.x AS x, n.text AS text')).toEqual([
      { x: 1, text: 'a;b' },
    ]);
    await world.wipe();
  });

  it('refuses a file that was changed after it was applied, but not other line ends', async () => {
    const file = join(folder, '9001-first.cypher');
    await writeFile(file, 'MERGE (n:Trial);\nMATCH (n:Trial) DELETE n;\n');
    await migrate(graph, folder);
    await writeFile(file, 'MERGE (n:Trial);\r\nMATCH (n:Trial) DELETE n;\r\n');
    expect(await migrate(graph, folder)).toEqual([]);
    await writeFile(file, 'MERGE (n:Other);\n');
    await expect(migrate(graph, folder)).rejects.toThrow(
      /^The migration 9001-first was changed after the graph had applied it: its SHA-256 must be [0-9a-f]{64}, but got: [0-9a-f]{64}\.\nRestore the file, and put the change into a new migration with the next number\.$/,
    );
  });

  it('refuses a graph that a newer version has migrated', async () => {
    await writeFile(join(folder, '9001-newer.cypher'), 'RETURN 1;\n');
    await migrate(graph, folder);
    await expect(migrate(graph, migrations)).rejects.toThrow(
      'The graph has the migration 9001-newer, which this version of Isnad does not know.\nIt was migrated by a newer version: upgrade Isnad, or use another database.',
    );
  });

  it('names the statement that failed, and does not count the migration as applied', async () => {
    await writeFile(join(folder, '9001-broken.cypher'), 'RETURN 1;\nRETRUN 2;\n');
    await expect(migrate(graph, folder)).rejects.toThrow('The migration 9001-broken failed at: RETRUN 2\n');
    await writeFile(join(folder, '9001-broken.cypher'), 'RETURN 1;\nRETURN 2;\n');
    expect(await migrate(graph, folder)).toEqual(['9001-broken']);
  });

  it('refuses two migrations with one number, and a name without one', async () => {
    await writeFile(join(folder, '0001-again.cypher'), 'RETURN 1;\n');
    await expect(migrate(graph, folder)).rejects.toThrow(
      'Each migration must have a number of its own, but 0001 is used twice',
    );
    await rm(join(folder, '0001-again.cypher'));
    await writeFile(join(folder, 'more.cypher'), 'RETURN 1;\n');
    await expect(migrate(graph, folder)).rejects.toThrow(
      'A migration must be named like 0002-what-it-does.cypher, but got: ',
    );
  });
});

describe('the relationships of the graph', () => {
  it('are never both declared and derived from a predicate', () => {
    const declared = declaredRelationships(model);
    expect(Object.keys(predicates).filter((predicate) => declared.includes(predicate))).toEqual([]);
  });
});
