// With which password does Isnad sign in to its own Neo4j? One it made itself, which never leaves this machine.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.js';

/** The name under which Isnad signs in. Community edition makes this user by itself. */
export const username = 'neo4j';

/**
 * The password of this instance, made and given to Neo4j when there is none yet. It is kept in a file that only its owner reads,
 * and never passes through a command line or an environment, where other users of the machine could read it.
 */
export async function providePassword(layout: Layout): Promise<string> {
  const known = await readPassword(layout);
  if (known !== null) {
    await chmod(layout.password, 0o600);
    return known;
  }
  const password = randomBytes(24).toString('base64url');
  await mkdir(join(layout.data, 'dbms'), { recursive: true });
  await writeFile(join(layout.data, 'dbms', 'auth.ini'), credential(password), { mode: 0o600 });
  await writeFile(`${layout.password}.part`, `${password}\n`, { mode: 0o600 });
  await rename(`${layout.password}.part`, layout.password);
  return password;
}

/** The password of this instance, or null when none was made yet. */
export async function readPassword(layout: Layout): Promise<string | null> {
  try {
    return (await readFile(layout.password, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * What `neo4j-admin dbms set-initial-password` writes, which wants the password on its command line: Neo4j takes it over at its
 * very first start.
 */
function credential(password: string): string {
  const rounds = 1024;
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < rounds; round++) digest = createHash('sha256').update(digest).digest();
  return `${username}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${rounds}:\n`;
}
