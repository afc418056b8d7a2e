// How does an input of millions come into an empty local database, many times faster than by transactions?
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BulkInput, importBulk } from '../../graph/local/bulk-import.js';
import type { Model } from '../../graph/model.js';
import { BulkWriter } from './bulk-writer.js';
import { type CheckedInput, checkRecords, type Known } from './check-records.js';
import { EarlyWriting } from './early-writing.js';
import type { ImportOptions } from './import-records.js';
import { type FormattedSource, numberedReadings } from './numbered-readings.js';
import { purposeOf } from './purpose.js';
import type { ImportReport } from './report.js';

export interface OfflineOptions extends ImportOptions {
  readonly home: string;
  readonly instance?: string;
  readonly log: (line: string) => void;
}

/** An empty graph knows nothing. */
const nothing: Known = {
  answeredAmong: async () => new Set(),
  nodesAmong: async () => new Set(),
  holdersOf: async () => [],
  edgesFrom: async () => [],
};

/**
 * Makes the local database anew out of the sources. It is built beside the one that is there and takes its place at the
 * end: who is stopped or killed before has changed nothing. Indexes, and what follows by rules that are not `madeInBulk`,
 * come when it is next opened. Fails with a StartupError when somebody has the database open.
 */
export async function importOffline(
  model: Model,
  sources: readonly FormattedSource[],
  options: OfflineOptions,
): Promise<ImportReport> {
  const { home, listener } = options;
  // Beside the data, which the same disk has to hold.
  const folder = await mkdtemp(join(home, 'import-'));
  try {
    const purpose = purposeOf(sources);
    const early = new EarlyWriting(sources, { folder, bytes: options.bytes }, purpose);
    let checked: CheckedInput;
    try {
      checked = await checkRecords(model, sources, {
        ...options,
        folder,
        known: nothing,
        onRead: (records) => listener.onProgress('Checking', records),
        onRejected: (rejection) => listener.onRejected(rejection),
        onLeftOut: (leftOut) => listener.onLeftOut(leftOut),
      });
    } catch (error) {
      await early.giveUp();
      throw error;
    }
    listener.onProgress('Writing', checked.read);
    const written = await early.settled(checked);
    const { input, created } =
      written === null
        ? await writeAll(
            new BulkWriter(model, { folder, bytes: options.bytes }, checked, purpose),
            sources,
            checked,
            options,
          )
        : { input: written, created: checked.read };
    if (!options.dryRun) {
      listener.onProgress('Loading', checked.read);
      await importBulk(input, options);
    }
    const rejected = checked.rejected.size;
    return {
      read: checked.read,
      created,
      updated: 0,
      unchanged: checked.read - created - rejected,
      rejected,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the sources again and writes the records that are not refused; says how many brought something. */
async function writeAll(
  writer: BulkWriter,
  sources: readonly FormattedSource[],
  checked: CheckedInput,
  { listener, signal }: ImportOptions,
): Promise<{ input: BulkInput; created: number }> {
  let created = 0;
  for await (const { number, file, reading } of numberedReadings(sources, signal)) {
    listener.onProgress('Writing', number);
    if (checked.rejected.has(number)) continue;
    if ('rejected' in reading || number >= checked.read) {
      throw new Error(`${file} changed while it was imported; run the same command again`);
    }
    if (reading.items.filter((item) => writer.add(item)).length > 0) created++;
  }
  return { input: writer.close(), created };
}
