// What does the thread do that writes records before they are checked? It takes them as they come, and gives up at what may not be taken so.
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { model } from '../../domain/model.js';
import type { Import } from '../../graph/change/import-change.js';
import { IdSet } from '../../graph/id-set.js';
import type { BulkInput } from '../../graph/local/bulk-import.js';
import { formatNamed } from '../formats.js';
import { BulkWriter } from './bulk-writer.js';
import { numberedReadings } from './numbered-readings.js';

/** What the thread is told. */
export interface EarlyWork {
  readonly sources: readonly EarlySource[];
  readonly folder: string;
  readonly bytes: number;
  readonly purpose: Import;
}

export interface EarlySource {
  readonly file: string;
  readonly path: string;
  readonly mapping?: string;
  readonly format: string;
}

/** How many of the first ids are kept, to see soon that the records of a format share items. */
const MOST_KEPT = 10_000;

parentPort!.postMessage(await written(workerData as EarlyWork));

/** The files, complete; null where a record cannot be read, or an id is given again among the first. */
async function written({ sources, folder, bytes, purpose }: EarlyWork): Promise<BulkInput | null> {
  const nothing = { repeated: new IdSet(), aliases: new Map<string, string>() };
  const writer = new BulkWriter(model, { folder, bytes }, nothing, purpose);
  const first = new Set<string>();
  const opened = sources.map(({ path, format, ...source }) => ({
    source: { ...source, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) },
    format: formatNamed(format),
  }));
  for await (const { reading } of numberedReadings(opened)) {
    if ('rejected' in reading) return null;
    for (const item of reading.items) {
      if (first.has(item.id)) return null;
      if (first.size < MOST_KEPT) first.add(item.id);
      writer.add(item);
    }
  }
  return writer.close();
}
