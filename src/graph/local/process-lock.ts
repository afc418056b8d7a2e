// How do two processes (or two calls in one) avoid starting, stopping or fetching the same thing at once?
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

/** Who holds a lock, and what for. */
export interface LockHolder {
  token: string;
  process: ProcessIdentity;
  purpose: string;
}

/**
 * Runs `work` while this call alone holds the lock file at `path`, and waits as long as another living process holds it. A holder
 * that is gone (kill -9, power cut) holds nothing. `onWait` is told again and again who is waited for, and may throw to give up.
 */
export async function withLock<T>(
  path: string,
  purpose: string,
  onWait: (holder: LockHolder) => void,
  work: () => Promise<T>,
): Promise<T> {
  const own: LockHolder = { token: randomUUID(), process: identify(process.pid)!, purpose };
  // The complete file appears under its name at once, so nobody ever reads half of one.
  const draft = `${path}.${own.token}`;
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    while (!(await claim(draft, path))) {
      const holder = await readHolder(path);
      if (!holder) continue;
      if (!isRunning(holder.process)) {
        await breakLock(path, holder);
        continue;
      }
      onWait(holder);
      await sleep(50);
    }
  } finally {
    await rm(draft, { force: true });
  }
  try {
    return await work();
  } finally {
    if ((await readHolder(path))?.token === own.token) await rm(path, { force: true });
  }
}

async function claim(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockHolder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Takes a dead holder's lock out of the way; when a living one took its place meanwhile, that one is put back. */
async function breakLock(path: string, dead: LockHolder): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readHolder(aside))?.token !== dead.token) await claim(aside, path);
  await rm(aside, { force: true });
}
