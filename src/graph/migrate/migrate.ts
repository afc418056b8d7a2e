// How does a database come to the constraints and indexes that this version of Isnad relies on?
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph.js';
import { StartupError } from '../local/startup-error.js';
import { type MigrationFile, readMigrations } from './migration-files.js';

const MOST_TRIES = 5;
const INDEX_SECONDS = 600;

/**
 * Applies the migrations of `folder` that the graph does not have yet, in their order, and waits until every index
 * answers. Gives the names of those applied: none when there was nothing to do. Two processes may do it at once: each
 * statement bears being run twice. Fails with a StartupError when an applied migration was changed since, or when the
 * graph has one that this version does not know.
 */
export async function migrate(graph: Graph, folder: string): Promise<string[]> {
  const files = await readMigrations(folder);
  const pending = pendingOf(files, await appliedMigrations(graph));
  for (const file of pending) {
    for (const statement of file.statements) await apply(graph, file.name, statement);
    await graph.write('migrate', (run) =>
      run(
        `MERGE (m:Migration { name: $name })
         ON CREATE SET m.sha256 = $sha256, m.appliedAt = toString(datetime())`,
        { name: file.name, sha256: file.sha256 },
      ),
    );
  }
  if (pending.length > 0) await graph.administer('migrate', `CALL db.awaitIndexes(${INDEX_SECONDS})`);
  return pending.map((file) => file.name);
}

async function appliedMigrations(graph: Graph): Promise<Map<string, string>> {
  const rows = await graph.read<{ name: string; sha256: string }>(
    'migrate',
    'MATCH (m:Migration) RETURN m.name AS name, m.sha256 AS sha256 ORDER BY name',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function pendingOf(files: MigrationFile[], applied: Map<string, string>): MigrationFile[] {
  const known = new Map(files.map((file) => [file.name, file]));
  for (const [name, sha256] of applied) {
    const file = known.get(name);
    if (file === undefined) {
      throw new StartupError(
        `The graph has the migration ${name}, which this version of Isnad does not know.`,
        'It was migrated by a newer version: upgrade Isnad, or use another database.',
      );
    }
    if (file.sha256 !== sha256) {
      throw new StartupError(
        `The migration ${name} was changed after the graph had applied it: its SHA-256 must be ${sha256}, but got: ${file.sha256}.`,
        'Restore the file, and put the change into a new migration with the next number.',
      );
    }
  }
  return files.filter((file) => !applied.has(file.name));
}

/** Runs one statement; again when another process is at the same one just now. */
async function apply(graph: Graph, migration: string, statement: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await graph.administer('migrate', statement);
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? '');
      if (/AlreadyExists/.test(code)) return;
      if (!/TransientError/.test(code) || tries === MOST_TRIES) {
        throw new Error(`The migration ${migration} failed at: ${statement}\n${(error as Error).message}`, {
          cause: error,
        });
      }
      await sleep(100 * tries);
    }
  }
}
