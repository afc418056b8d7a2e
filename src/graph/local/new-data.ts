// How does a local database come to be another one as a whole, or stay what it was?
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Layout } from './layout.js';

/**
 * Lets `fill` make a database beside the one that is there, which then takes its place: when it fails, or a process is
 * killed, everything is as it was. `fill` gets the options that point neo4j-admin there. The password stays: the first
 * start on new data takes it over.
 */
export async function withNewData(layout: Layout, fill: (place: string[]) => Promise<void>): Promise<void> {
  const beside = join(layout.instance, 'beside');
  const [made, before] = [join(beside, 'data'), join(beside, 'before')];
  await rm(beside, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  try {
    const settings = join(beside, 'place.conf');
    await writeFile(settings, `server.directories.data=${made}\n`);
    await fill([`--additional-config=${settings}`]);
    await exchange(layout.data, made, before);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function exchange(data: string, made: string, before: string): Promise<void> {
  if (existsSync(data)) await rename(data, before);
  try {
    await rename(made, data);
  } catch (error) {
    if (existsSync(before)) await rename(before, data);
    throw error;
  }
}
