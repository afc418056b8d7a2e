// Which Neo4j runs in this instance, and who uses it?
import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** One opening of the Neo4j by a process of Isnad. */
export interface User {
  id: string;
  process: ProcessIdentity;
  role: 'server' | 'command';
  /** What was run, for messages. */
  command: string;
}

/** The process of a Neo4j, and where it answers. */
export interface RunningNeo4j extends ProcessIdentity {
  version: string;
  boltPort: number;
}

/** What `running.json` holds: the Neo4j, null when none runs, and who uses it; nobody, when their processes were killed. */
export interface InstanceRecord {
  neo4j: RunningNeo4j | null;
  users: User[];
}

/** What is so now: processes that are written down and have ended are left out. Read it while holding the instance's lock. */
export function readRecord(layout: Layout): InstanceRecord {
  let written: InstanceRecord;
  try {
    written = JSON.parse(readFileSync(layout.record, 'utf8')) as InstanceRecord;
  } catch (error) {
    // A file that a power cut left empty says as little as none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError)
      return { neo4j: null, users: [] };
    throw error;
  }
  return {
    neo4j: written.neo4j && isRunning(written.neo4j) ? written.neo4j : null,
    users: written.users.filter((user) => isRunning(user.process)),
  };
}

/** Writes the record as a whole, or removes it when it says nothing. Write it while holding the instance's lock. */
export async function writeRecord(layout: Layout, record: InstanceRecord): Promise<void> {
  if (record.neo4j === null && record.users.length === 0) return rm(layout.record, { force: true });
  const part = `${layout.record}.part`;
  await writeFile(part, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(part, layout.record);
}
