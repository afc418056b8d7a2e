// How is a whole database kept in a file, and put back?
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { inChunks } from '../export/in-chunks.js';
import type { Graph } from '../graph/graph.js';
import { dumpLocal, hasLocalDatabase, isDump, restoreLocal } from '../graph/local/dump.js';
import { StartupError } from '../graph/local/startup-error.js';
import { migrate } from '../graph/migrate/migrate.js';
import { readMigrations } from '../graph/migrate/migration-files.js';
import { restoreSnapshot } from '../graph/snapshot/restore-snapshot.js';
import { takeSnapshot } from '../graph/snapshot/take-snapshot.js';
import { linesOf } from '../ingest/lines.js';
import { withGraph } from './open-graph.js';
import { migrationsFolder } from './project-files.js';
import { graphSettings } from './settings.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Keeps the database in a new file: the local one as a dump, while nobody uses it; that of NEO4J_URI as a snapshot. */
export async function backup(file: string, env: NodeJS.ProcessEnv): Promise<void> {
  const settings = graphSettings(env);
  if (existsSync(file)) {
    throw new StartupError(
      `The backup must be a new file, but there is one already: ${file}`,
      'Give it another name.',
    );
  }
  if (settings.remote === null) {
    if (!hasLocalDatabase(settings.home)) {
      throw new StartupError(
        `There is no local database in ${settings.home} yet.`,
        'Start Isnad once: `isnad start`.',
      );
    }
    await dumpLocal(file, { home: settings.home, log });
  } else {
    await withGraph(settings, (graph) => writeSnapshot(graph, file));
  }
  log(`The database is kept in ${file}.`);
}

/** Puts a backup in the place of the database, which must be empty unless `force` says that it may be lost. */
export async function restore(
  file: string,
  { force = false }: { force?: boolean },
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const settings = graphSettings(env);
  const dump = await isDump(file);
  if (dump && settings.remote !== null) {
    throw new StartupError(
      `${file} is a dump of a local database, which cannot be put into the one of NEO4J_URI.`,
      'Restore it locally (unset NEO4J_URI), `isnad export`, and import that.',
    );
  }
  const exists = settings.remote !== null || hasLocalDatabase(settings.home);
  if (!force && exists) await withGraph(settings, requireEmpty);
  if (dump) await restoreLocal(file, { home: settings.home, log });
  else await withGraph(settings, (graph) => readSnapshot(graph, file));
  log(`The database holds what ${file} holds.`);
}

async function requireEmpty(graph: Graph): Promise<void> {
  const [row] = await graph.read<{ nodes: number }>(
    'restore',
    'RETURN COUNT { MATCH (n) WHERE NOT n:Migration } AS nodes',
  );
  if (row?.nodes === 0) return;
  throw new StartupError(
    `A backup is restored into an empty database, but this one has ${row?.nodes} nodes.`,
    'Back it up first, then restore with --force, which throws away what it holds.',
  );
}

async function writeSnapshot(graph: Graph, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(inChunks(takeSnapshot(graph))), createGzip(), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

async function readSnapshot(graph: Graph, file: string): Promise<void> {
  const known = (await readMigrations(migrationsFolder)).map(({ name }) => name);
  await restoreSnapshot(graph, unpacked(file), known);
  // What came after the version that made the backup.
  await migrate(graph, migrationsFolder);
}

async function* unpacked(file: string): AsyncGenerator<string> {
  const unpacking = createGunzip();
  // What goes wrong on the way comes out of its end.
  pipeline(createReadStream(file), unpacking).catch(() => {});
  try {
    for await (const { text } of linesOf(unpacking)) yield text;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    throw new StartupError(
      `${file} is no backup of Isnad, or is damaged.`,
      'A bundle is loaded by `isnad import`.',
    );
  }
}
