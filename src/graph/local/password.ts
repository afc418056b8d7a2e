// With which password does Isnad sign in to its own Neo4j? With one it made itself, which never leaves this machine.
import { createHash, randomBytes } from 'node:crypto';
import { access, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.js';
import { StartupError } from './startup-error.js';

/** The name under which Isnad signs in: the one user that Neo4j makes by itself. */
export const username = 'neo4j';

/**
 * The password of this instance, made when it has none yet. It is kept in a file that only its owner reads, and never passes
 * through a command line or an environment, where others could see it. Throws a StartupError when it was lost.
 */
export async function providePassword(layout: Layout): Promise<string> {
  const known = await readPassword(layout);
  if (await hasData(layout)) {
    if (known === null) throw lostPassword(layout);
    await chmod(layout.password, 0o600);
    return known;
  }
  const password = known ?? randomBytes(24).toString('base64url');
  await mkdir(join(layout.data, 'dbms'), { recursive: true });
  await writeSecret(join(layout.data, 'dbms', 'auth.ini'), credential(password));
  await writeSecret(layout.password, password);
  return password;
}

/** The password of this instance, or null when it has none. */
export async function readPassword(layout: Layout): Promise<string | null> {
  try {
    return (await readFile(layout.password, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What to say when Neo4j does not take the password that is written down. */
export function refusedPassword(layout: Layout): StartupError {
  return new StartupError(
    `The local Neo4j in ${layout.instance} refuses the password in ${layout.password}.`,
    `Put the right one back, or move ${layout.data} away to begin with an empty graph.`,
  );
}

function lostPassword(layout: Layout): StartupError {
  return new StartupError(
    `The local Neo4j in ${layout.instance} has data, but the file with its password is gone: ${layout.password}`,
    `Put it back, or move ${layout.data} away to begin with an empty graph.`,
  );
}

function hasData(layout: Layout): Promise<boolean> {
  return access(join(layout.data, 'databases', 'system')).then(
    () => true,
    () => false,
  );
}

async function writeSecret(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, `${text}\n`, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

/**
 * The line that `neo4j-admin dbms set-initial-password` writes, which wants the password on its command line. Neo4j takes it over
 * at its very first start.
 */
function credential(password: string): string {
  const rounds = 1024;
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < rounds; round++) digest = createHash('sha256').update(digest).digest();
  return `${username}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:`;
}
