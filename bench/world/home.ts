// Where does the world of a size lie? In a home of its own beside the user's data, loaded once by `isnad import --offline`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { layoutOf } from '../../src/graph/local/layout.js';
import { writeWorld } from './write-world.js';

/** How a world came into its database. */
export interface Loaded {
  readonly items: number;
  readonly megabytes: number;
  /** Of the whole command: making the database, indexing, deriving. */
  readonly offlineSeconds: number;
}

export function homeFor(statements: number): string {
  return resolve(process.env.ISNAD_HOME || '.isnad', 'bench', String(statements));
}

/** Makes the world and loads it, unless that was done before; an interrupted one is made anew. */
export async function prepareHome(statements: number, log: (line: string) => void): Promise<Loaded> {
  const home = homeFor(statements);
  const done = join(home, 'loaded.json');
  if (existsSync(done)) return JSON.parse(await readFile(done, 'utf8')) as Loaded;
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await shareSoftware(home);
  log(`Making a world of ${statements.toLocaleString('en')} statements …`);
  const file = join(home, 'world.ndjson');
  const items = await writeWorld(file, statements);
  const megabytes = Math.round((await stat(file)).size / 1e6);
  log(`Importing ${items.toLocaleString('en')} items, ${megabytes} MB …`);
  const seconds = await secondsOf(['import', '--offline', file], { ISNAD_HOME: home });
  const loaded: Loaded = { items, megabytes, offlineSeconds: seconds };
  await rm(file);
  await writeFile(done, `${JSON.stringify(loaded)}\n`);
  return loaded;
}

/** Neo4j itself is fetched once, for the user's home, and used from there. */
export async function shareSoftware(home: string): Promise<void> {
  const { software } = layoutOf(process.env.ISNAD_HOME || '.isnad', 'main');
  if (existsSync(software)) await symlink(software, layoutOf(home, 'main').software);
}

/** How long a command of `isnad` takes, from its start to its end. Fails where it does. */
export async function secondsOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    env: { ...process.env, ISNAD_NEO4J_ARCHIVE: 'off', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`isnad ${args.join(' ')} ended with exit code ${code}`);
  return Math.round((performance.now() - begun) / 100) / 10;
}
