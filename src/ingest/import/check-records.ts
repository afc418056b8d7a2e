// Which records of the input may be written? Everything is checked before anything is written.
import type { IdSet } from '../../graph/id-set.js';
import type { Model } from '../../graph/model.js';
import { RecordCheck } from './check-record.js';
import { CircleCheck, type KnownEdges } from './circle-check.js';
import { Identities, type KnownIdentities } from './identities.js';
import { type KnownIds, Ledger, type OnRejected } from './ledger.js';
import { type FormattedSource, numberedReadings, tellLeftOut } from './numbered-readings.js';
import { Places } from './places.js';
import { RecordSet } from './record-set.js';
import type { LeftOut, Rejection } from './report.js';

/** What the check found. */
export interface CheckedInput {
  readonly read: number;
  readonly rejected: RecordSet;
  /** Those that refer to what only a later record brings. */
  readonly forward: RecordSet;
  /** Ids that several records give, in the same words. */
  readonly repeated: IdSet;
  /** Ids of the input that another node answers to, which has the same external id. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** What an input can find in the graph. */
export type Known = KnownIds & KnownIdentities & KnownEdges;

export interface CheckOptions {
  /** For what is noted meanwhile. */
  readonly folder: string;
  readonly bytes: number;
  /** What the input may refer to beside itself. */
  readonly known: Known;
  readonly signal?: AbortSignal;
  onRead(records: number): void;
  onRejected(rejection: Rejection): void;
  /** Told of the fields of files, and of records that are not refused by themselves. */
  onLeftOut(leftOut: LeftOut): void;
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
  const identities = new Identities(options.folder, options.bytes);
  const circles = new CircleCheck(options.folder);
  const rejected = new RecordSet();
  let read = 0;
  const onLeftOut = (leftOut: LeftOut) => options.onLeftOut(leftOut);
  for await (const numbered of numberedReadings(sources, options.signal, onLeftOut)) {
    const { number, file, reading } = numbered;
    const { line } = reading;
    places.note(number, file);
    const checked = 'rejected' in reading ? reading.rejected : check.check(reading.items);
    if (typeof checked === 'string') {
      rejected.add(number);
      options.onRejected({ file, line, reason: checked });
    } else {
      ledger.enter({ number, line }, checked);
      identities.enter({ number, line }, checked);
      circles.enter({ number, line }, checked);
      tellLeftOut(numbered, onLeftOut);
    }
    options.onRead(++read);
  }
  const { known } = options;
  const onRejected: OnRejected = ({ number, line }, reason) =>
    options.onRejected({ file: places.fileOf(number), line, reason });
  const givenAmong = (ids: readonly string[]) => ledger.givenAmong(ids, rejected);
  const forward = new RecordSet();
  for (;;) {
    const repeated = await ledger.settle(rejected, forward, known, onRejected);
    if (await circles.settle({ rejected, known, givenAmong }, onRejected)) continue;
    return { read, rejected, forward, repeated, aliases: await identities.settle(rejected, known) };
  }
}
