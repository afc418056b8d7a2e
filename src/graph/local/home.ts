// Can this home be used at all? What stands in the way is said as a person can mend it.
import { mkdir, statfs } from 'node:fs/promises';
import type { Layout } from './layout.js';
import { StartupError } from './startup-error.js';

/** What a first start needs: jars, Maven's copy of them, the class archive, and an empty graph. */
const megabytesForSoftware = 450;

const remedies: Record<string, string> = {
  EACCES:
    'Give yourself the right to write there (`ls -ld` shows whose it is), or set ISNAD_HOME to another folder.',
  EPERM:
    'Give yourself the right to write there (`ls -ld` shows whose it is), or set ISNAD_HOME to another folder.',
  EROFS: 'It lies on a read-only disk: set ISNAD_HOME to a folder on another one.',
  ENOTDIR: 'A part of that path is a file: set ISNAD_HOME to a folder.',
  EEXIST: 'A part of that path is a file: set ISNAD_HOME to a folder.',
  ENOSPC: 'The disk is full: make room, or set ISNAD_HOME to a folder on another disk.',
  EDQUOT: 'Your share of the disk is used up: make room, or set ISNAD_HOME to a folder on another disk.',
};

/** Makes the folder of the instance, readable by its owner alone. Throws a StartupError when the home cannot be used. */
export async function prepareHome(layout: Layout): Promise<void> {
  if (layout.home.includes(':')) {
    throw new StartupError(
      `ISNAD_HOME must be a path without a colon, which separates paths for Java, but got: ${layout.home}`,
      'Set ISNAD_HOME to another folder.',
    );
  }
  await mkdir(layout.home, { recursive: true });
  await mkdir(layout.instance, { recursive: true, mode: 0o700 });
}

/** Throws a StartupError when the disk of the home has no room for the jars. */
export async function requireSpace(layout: Layout): Promise<void> {
  const { bavail, bsize } = await statfs(layout.home);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytesForSoftware) return;
  throw new StartupError(
    `Isnad needs ${megabytesForSoftware} MB of disk for Neo4j under ${layout.home}, but ${free} MB are free.`,
    'Make room, or set ISNAD_HOME to a folder on another disk.',
  );
}

/** A StartupError for a system error about a file of the home; any other error as it is. */
export function explainHomeError(error: unknown, layout: Layout): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const remedy = code === undefined ? undefined : remedies[code];
  if (!remedy || !(path ?? layout.home).startsWith(layout.home)) return error;
  return new StartupError(
    `Isnad cannot write to its home ${layout.home} (${code}: ${path ?? layout.home}).`,
    remedy,
  );
}
