// Which changes of the database's schema does this version of Isnad bring, and of which statements do they consist?
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of `schema/migrations/`. */
export interface MigrationFile {
  /** The file's name without its ending, such as `0001-constraints-and-indexes`. */
  readonly name: string;
  /** Of the file's text, line ends as `\n`. */
  readonly sha256: string;
  readonly statements: readonly string[];
}

const FILE_NAME = /^\d{4}-[a-z0-9-]+\.cypher$/;

/** The migrations of a folder in their order. Fails for a file whose name is not `0001-words.cypher`, or a number used twice. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const numbers = new Set<string>();
  for (const file of files) {
    if (!FILE_NAME.test(file)) {
      throw new Error(
        `A migration must be named like 0002-what-it-does.cypher, but got: ${join(folder, file)}`,
      );
    }
    if (numbers.has(file.slice(0, 4))) {
      throw new Error(
        `Each migration must have a number of its own, but ${file.slice(0, 4)} is used twice in ${folder}`,
      );
    }
    numbers.add(file.slice(0, 4));
  }
  return Promise.all(files.map((file) => readMigration(folder, file)));
}

async function readMigration(folder: string, file: string): Promise<MigrationFile> {
  // Git may have checked the same file out with other line ends.
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  const statements = text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return {
    name: file.replace(/\.cypher$/, ''),
    sha256: createHash('sha256').update(text).digest('hex'),
    statements,
  };
}
