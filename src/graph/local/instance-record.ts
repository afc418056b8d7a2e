// Which Neo4j runs in this instance, and who uses it?
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** A process of Isnad that uses the Neo4j. */
export interface User {
  id: string;
  process: ProcessIdentity;
  role: 'server' | 'command';
  /** What was run, for messages. */
  command: string;
}

/** What `running.json` holds. */
export interface InstanceRecord {
  neo4j: ProcessIdentity;
  boltPort: number;
  users: User[];
}

/**
 * The Neo4j that runs in this instance with its living users (none: their process was killed), or null when none runs.
 * Read it, and write it, only while holding the instance's lock.
 */
export async function readRecord(layout: Layout): Promise<InstanceRecord | null> {
  let record: InstanceRecord;
  try {
    record = JSON.parse(await readFile(layout.record, 'utf8')) as InstanceRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRunning(record.neo4j)) return null;
  return { ...record, users: record.users.filter((user) => isRunning(user.process)) };
}

/** Writes the record, whole, or removes it when null. */
export async function writeRecord(layout: Layout, record: InstanceRecord | null): Promise<void> {
  if (record === null) return rm(layout.record, { force: true });
  const part = `${layout.record}.part`;
  await writeFile(part, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(part, layout.record);
}
