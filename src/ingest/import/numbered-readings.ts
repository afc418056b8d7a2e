import type { ImportFormat, ImportSource, Reading, RecordReading } from '../import-format.js';
import type { LeftOut } from './report.js';

/** A source with the format that reads it. */
export interface FormattedSource {
  readonly source: ImportSource;
  readonly format: ImportFormat;
}

/** A record with its number, from 0 over all sources, and its place. */
export interface NumberedReading {
  readonly number: number;
  readonly file: string;
  readonly reading: RecordReading;
  /** The fields that its format never keeps, as docs/importing.md says. */
  readonly documented: ReadonlySet<string>;
}

/**
 * All records of the sources, one source after the other; reading them again gives each the same number. `onLeftOut` is
 * told of what is not kept of the files themselves.
 */
export async function* numberedReadings(
  sources: readonly FormattedSource[],
  signal?: AbortSignal,
  onLeftOut?: (leftOut: LeftOut) => void,
): AsyncIterable<NumberedReading> {
  let number = 0;
  for (const { source, format } of sources) {
    const { file } = source;
    const documented = new Set(format.leavesOut);
    for await (const reading of format.read(source)) {
      signal?.throwIfAborted();
      if ('items' in reading || 'rejected' in reading) yield { number: number++, file, reading, documented };
      else if (onLeftOut !== undefined) tellLeftOut({ file, reading, documented }, onLeftOut);
    }
  }
}

/** Tells of each field that a reading leaves out. */
export function tellLeftOut(
  { file, reading, documented }: Pick<NumberedReading, 'file' | 'documented'> & { reading: Reading },
  onLeftOut: (leftOut: LeftOut) => void,
): void {
  if (!('leftOut' in reading) || reading.leftOut === undefined) return;
  for (const field of reading.leftOut) {
    const isDocumented = documented.has(field) || documented.has(field.slice(field.lastIndexOf('.') + 1));
    onLeftOut({ file, line: reading.line, field, documented: isDocumented });
  }
}
