// How does an input of any size come into the graph? It is checked as a whole, then written batch by batch.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import type { Item } from '../../graph/write/node-record.js';
import { derive, isDue } from '../derive/derive.js';
import { BatchWriter, type Outcome, type ReadyBatch, type Writable } from './batch-writer.js';
import { type CheckedInput, checkRecords } from './check-records.js';
import { knownTo } from './known-to-graph.js';
import { LateEdges } from './late-edges.js';
import { type FormattedSource, numberedReadings } from './numbered-readings.js';
import { purposeOf } from './purpose.js';
import type { ImportListener, ImportReport } from './report.js';
import { StandIns } from './stand-ins.js';

/** About how many nodes are written in one transaction, and how many characters of texts, which may be long. */
const NODES_OF_BATCH = 1_000;
const CHARACTERS_OF_BATCH = 4_000_000;

export interface ImportOptions {
  /** About how long the input is, for the notes that are made of it. */
  readonly bytes: number;
  /** Check and count only. */
  readonly dryRun?: boolean;
  /** Stops between two batches; the import then rejects with the signal's reason, and may be run again. */
  readonly signal?: AbortSignal;
  readonly listener: ImportListener;
}

/**
 * Imports the sources: whole records in batches of one transaction each, then what follows from them. Records with a
 * mistake, and those that need them, are left out and told to the listener. Importing the same again writes nothing;
 * an import that was stopped or killed left whole batches, and goes on when it is run again. Fails with
 * GRAPH_UNAVAILABLE when the database goes away meanwhile.
 */
export async function importRecords(
  graph: Graph,
  model: Model,
  sources: readonly FormattedSource[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { listener, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), 'isnad-import-'));
  try {
    const checked = await checkRecords(model, sources, {
      ...options,
      folder,
      known: knownTo(graph),
      onRead: (records) => listener.onProgress('Checking', records),
      onRejected: (rejection) => listener.onRejected(rejection),
      onLeftOut: (leftOut) => listener.onLeftOut(leftOut),
    });
    const late = new LateEdges(folder);
    const writer = new BatchWriter(graph, model, new StandIns(checked.aliases), late, purposeOf(sources));
    const counts = await writeAll(writer, sources, checked, options);
    if (!options.dryRun) {
      await late.write(graph, signal);
      if (await isDue(graph)) {
        listener.onProgress('Deriving', checked.read);
        await derive(graph);
      }
    }
    return { read: checked.read, ...counts, rejected: checked.rejected.size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeAll(
  writer: BatchWriter,
  sources: readonly FormattedSource[],
  checked: CheckedInput,
  { dryRun, listener, signal }: ImportOptions,
): Promise<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0 };
  let batch: Writable[] = [];
  let nodes = 0;
  let characters = 0;
  let read = 0;
  const send = async (ready: ReadyBatch, upTo: number) => {
    const outcomes = await (dryRun ? writer.compare(ready) : writer.write(ready));
    for (const outcome of outcomes) counts[outcome]++;
    listener.onProgress(dryRun ? 'Comparing' : 'Writing', upTo);
    signal?.throwIfAborted();
  };
  let sent = Promise.resolve();
  // While the database writes a batch, the next one is read and made ready.
  const write = async () => {
    const ready = writer.ready(batch);
    batch = [];
    nodes = 0;
    characters = 0;
    await sent;
    sent = send(ready, read);
    sent.catch(() => undefined); // Told where it is waited for.
  };
  try {
    for await (const { number, file, reading } of numberedReadings(sources)) {
      read++;
      if (checked.rejected.has(number)) continue;
      if ('rejected' in reading || number >= checked.read) {
        throw new Error(`${file} changed while it was imported; run the same command again`);
      }
      batch.push({ items: reading.items, forward: checked.forward.has(number) });
      nodes += reading.items.length;
      for (const item of reading.items) characters += charactersIn(item);
      if (nodes >= NODES_OF_BATCH || characters >= CHARACTERS_OF_BATCH) await write();
    }
    if (batch.length > 0) await write();
    await sent;
  } finally {
    await sent.catch(() => undefined);
  }
  return counts;
}

/** Of the texts of an item, at its top and in its lists. */
function charactersIn(item: Item): number {
  let sum = 0;
  for (const value of Object.values(item)) {
    if (typeof value === 'string') sum += value.length;
    else if (Array.isArray(value))
      for (const { text } of value) if (typeof text === 'string') sum += text.length;
  }
  return sum;
}
