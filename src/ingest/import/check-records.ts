// Which records of the input may be written? Everything is checked before anything is written.
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { batches } from '../../graph/write/batches.js';
import { RecordCheck } from './check-record.js';
import { type KnownIds, Ledger } from './ledger.js';
import { type FormattedSource, numberedReadings } from './numbered-readings.js';
import { Places } from './places.js';
import { RecordSet } from './record-set.js';
import type { Rejection } from './report.js';

/** What the check found. */
export interface CheckedInput {
  readonly read: number;
  readonly rejected: RecordSet;
  /** Those that refer to what only a later record brings. */
  readonly forward: RecordSet;
}

export interface CheckOptions {
  /** For what is noted meanwhile. */
  readonly folder: string;
  readonly bytes: number;
  /** What the input may refer to beside itself. */
  readonly known: KnownIds;
  readonly signal?: AbortSignal;
  onRead(records: number): void;
  onRejected(rejection: Rejection): void;
}

/** Reads and checks all records. The memory that it takes does not grow with them, but for two bits each. */
export async function checkRecords(
  model: Model,
  sources: readonly FormattedSource[],
  options: CheckOptions,
): Promise<CheckedInput> {
  const check = new RecordCheck(model);
  const places = new Places();
  const ledger = new Ledger(options.folder, options.bytes, (record) => places.of(record));
  const rejected = new RecordSet();
  let read = 0;
  for await (const { number, file, reading } of numberedReadings(sources, options.signal)) {
    const { line } = reading;
    places.note(number, file);
    const checked = 'rejected' in reading ? reading.rejected : check.check(reading.items);
    if (typeof checked === 'string') {
      rejected.add(number);
      options.onRejected({ file, line, reason: checked });
    } else ledger.enter({ number, line }, checked);
    options.onRead(++read);
  }
  const forward = new RecordSet();
  await ledger.settle(rejected, forward, options.known, ({ number, line }, reason) =>
    options.onRejected({ file: places.fileOf(number), line, reason }),
  );
  return { read, rejected, forward };
}

/** The ids that the graph answers to, as nodes or as aliases. */
export function idsKnownTo(graph: Graph): KnownIds {
  return async (ids) => {
    const found = new Set<string>();
    for (const batch of batches(ids)) {
      const rows = await graph.read<{ id: string }>(
        'import-known-ids',
        `UNWIND $ids AS id
         WITH id WHERE EXISTS { (:Node { id: id }) } OR EXISTS { (:Alias { id: id })-[:STANDS_FOR]->(:Node) }
         RETURN id`,
        { ids: batch },
      );
      for (const row of rows) found.add(row.id);
    }
    return found;
  };
}
