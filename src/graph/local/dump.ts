// How is the local database kept as one file, and put back?
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AdminOptions, withStoppedNeo4j } from './admin.js';
import { layoutOf } from './layout.js';
import { withNewData } from './new-data.js';

type DumpOptions = Omit<AdminOptions, 'purpose'>;

/** The one database of Neo4j Community. */
const DATABASE = 'neo4j';

/** The first bytes of a dump, compressed in one of two ways. */
const MAGIC = ['DZV1', 'DGV1'];

/** Whether a file is a dump, by its first bytes. */
export async function isDump(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return MAGIC.includes(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Whether the local Neo4j has a database at all: none before the first start. */
export function hasLocalDatabase(home: string, instance = 'main'): boolean {
  return existsSync(join(layoutOf(home, instance).data, 'databases', DATABASE));
}

/** Writes the whole local database to a file, which appears under its name once it is whole. */
export async function dumpLocal(file: string, options: DumpOptions): Promise<void> {
  await withStoppedNeo4j({ ...options, purpose: 'backed up' }, async (run) => {
    const part = `${file}.part`;
    try {
      await run(['database', 'dump', DATABASE, '--to-stdout'], { output: createWriteStream(part) });
      await rename(part, file);
    } finally {
      await rm(part, { force: true });
    }
  });
}

/**
 * Puts a dump in the place of the local database. It is unpacked beside it and takes its place at the end, so that a dump
 * that cannot be read, or a process that is killed, leaves everything as it was.
 */
export async function restoreLocal(file: string, options: DumpOptions): Promise<void> {
  await withStoppedNeo4j({ ...options, purpose: 'restored' }, (run, layout) =>
    withNewData(layout, (place) =>
      run(['database', 'load', DATABASE, '--from-stdin', ...place], { input: createReadStream(file) }),
    ),
  );
}
