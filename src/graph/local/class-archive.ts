// How does Neo4j start in about half the time? From an archive of its classes, read and checked once, that Java maps in.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bootNeo4j } from './boot.js';
import { endProcess, type Launch, send } from './child.js';
import { readRecord, writeRecord } from './instance-record.js';
import { type Layout, withInstanceAt } from './layout.js';
import { withLock } from './process-lock.js';
import { practise } from './training.js';

const scratchPrefix = 'training-';
const memory = { heap: '384m', pageCache: '64m' };
/** Writing the archive takes seconds, and many when everything else goes first. */
const secondsToWrite = 180;

/** Where the archive for this Java and these jars lies. Java itself, too, refuses one of another build or of other jars. */
export function archivePath(layout: Layout, launch: Launch): string {
  const key = createHash('sha256').update([launch.java.build, ...launch.jars].join('\n'));
  return join(layout.software, `classes-${key.digest('hex').slice(0, 16)}.jsa`);
}

/** Whether archives are used and made: ISNAD_NEO4J_ARCHIVE=off switches both off. */
export function usesArchive(env: NodeJS.ProcessEnv): boolean {
  return env.ISNAD_NEO4J_ARCHIVE !== 'off';
}

/** The flags that use the archive at `path`; none as long as there is none. */
export function archiveFlags(path: string): string[] {
  return existsSync(path) ? [`-XX:SharedArchiveFile=${path}`, '-Xshare:auto'] : [];
}

/**
 * Makes the archive with a second, short-lived Neo4j that lets everything else go first: it boots on an empty instance of its
 * own, answers a few queries and ends, whereupon Java writes the archive. True when it was made; false when it was
 * there or another process is making it. Rejects at once when `signal` says so. No process stays behind.
 */
export async function makeArchive(
  path: string,
  layout: Layout,
  launch: Launch,
  signal: AbortSignal,
): Promise<boolean> {
  const busy = new Error('Another process is making the archive.');
  const giveWay = () => {
    throw busy;
  };
  try {
    return await withLock(`${path}.lock`, 'archive', giveWay, async () => {
      if (existsSync(path)) return false;
      await trainAndKeep(path, layout, launch, signal);
      return true;
    });
  } catch (error) {
    if (error === busy) return false;
    throw error;
  }
}

async function trainAndKeep(
  path: string,
  layout: Layout,
  launch: Launch,
  signal: AbortSignal,
): Promise<void> {
  await removeLeftovers(layout);
  const scratch = withInstanceAt(layout, join(layout.software, `${scratchPrefix}${randomUUID()}`));
  await mkdir(scratch.instance, { mode: 0o700 });
  const draft = join(scratch.instance, 'classes.jsa');
  const flags = [...launch.flags, `-XX:ArchiveClassesAtExit=${draft}`];
  let kill = () => {};
  const onAbort = () => kill();
  signal.addEventListener('abort', onAbort);
  try {
    const booted = await bootNeo4j(
      scratch,
      { ...launch, flags, background: true },
      {
        memory,
        signal,
        async onSpawn(neo4j, child) {
          kill = () => void child.kill('SIGKILL');
          child.unref();
          await writeRecord(scratch, { neo4j, users: [] });
        },
      },
    );
    await practise(booted, signal);
    await endProcess(booted.neo4j, { seconds: secondsToWrite });
    signal.throwIfAborted();
    await removeOldArchives(layout);
    await rename(draft, path);
  } finally {
    signal.removeEventListener('abort', onAbort);
    kill();
    await rm(scratch.instance, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Archives are large, and those of earlier Javas are of no use to this one. A Neo4j that runs with one keeps it. */
async function removeOldArchives(layout: Layout): Promise<void> {
  const names = await readdir(layout.software);
  const old = names.filter((name) => /^classes-.*\.jsa$/.test(name));
  await Promise.all(old.map((name) => rm(join(layout.software, name), { force: true })));
}

/** Scratch instances of a process that was killed, whose Neo4j may still run. */
async function removeLeftovers(layout: Layout): Promise<void> {
  for (const name of await readdir(layout.software)) {
    if (!basename(name).startsWith(scratchPrefix)) continue;
    const scratch = withInstanceAt(layout, join(layout.software, name));
    const { neo4j } = readRecord(scratch);
    if (neo4j) send(neo4j, 'SIGKILL');
    await rm(scratch.instance, { recursive: true, force: true, maxRetries: 5 });
  }
}
