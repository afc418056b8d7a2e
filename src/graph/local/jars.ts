// Where do Neo4j's jars come from? Maven fetches them, once for a home.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { requireSpace } from './home.js';
import type { Layout } from './layout.js';
import { fetchWithMaven } from './maven.js';
import { withLock } from './process-lock.js';
import { removeSignatures } from './unsigned-jar.js';

/**
 * Neo4j's jars under this home, sorted; fetched when they are not there yet. They appear all at once or not at all, however many
 * processes ask. Throws a StartupError without Maven, or with Maven's last lines when it fails.
 */
export async function provideJars(
  layout: Layout,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<string[]> {
  const present = await listJars(layout);
  if (present.length > 0) return present;
  let told = false;
  await withLock(
    `${layout.software}.lock`,
    'fetch',
    (holder) => {
      signal?.throwIfAborted();
      if (!told) log(`Process ${holder.process.pid} is fetching Neo4j: waiting for it.`);
      told = true;
    },
    async () => {
      if ((await listJars(layout)).length === 0) await fetchJars(layout, log, signal);
    },
  );
  return listJars(layout);
}

async function listJars(layout: Layout): Promise<string[]> {
  try {
    const names = await readdir(layout.jars);
    return names
      .filter((name) => name.endsWith('.jar'))
      .sort()
      .map((name) => join(layout.jars, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function fetchJars(layout: Layout, log: (line: string) => void, signal?: AbortSignal): Promise<void> {
  await requireSpace(layout);
  await removeLeftovers(layout);
  const part = `${partPrefix(layout)}${randomUUID()}`;
  try {
    await mkdir(part, { recursive: true });
    const fetched = await fetchWithMaven(part, log, signal);
    await removeSignatures(fetched);
    await mkdir(layout.software, { recursive: true });
    await rename(fetched, layout.jars);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** What a killed process left half fetched; only the holder of the lock may look for it. */
async function removeLeftovers(layout: Layout): Promise<void> {
  const prefix = basename(partPrefix(layout));
  const names = await readdir(layout.home);
  const leftovers = names.filter((name) => name.startsWith(prefix));
  await Promise.all(
    leftovers.map((name) => rm(join(dirname(layout.software), name), { recursive: true, force: true })),
  );
}

function partPrefix(layout: Layout): string {
  return `${layout.software}.part-`;
}
