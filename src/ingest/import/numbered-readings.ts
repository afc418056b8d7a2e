import type { ImportFormat, ImportSource, Reading } from '../import-format.js';

/** A source with the format that reads it. */
export interface FormattedSource {
  readonly source: ImportSource;
  readonly format: ImportFormat;
}

/** A record with its number, from 0 over all sources, and its place. */
export interface NumberedReading {
  readonly number: number;
  readonly file: string;
  readonly reading: Reading;
}

/** All records of the sources, one source after the other; reading them again gives each the same number. */
export async function* numberedReadings(
  sources: readonly FormattedSource[],
  signal?: AbortSignal,
): AsyncIterable<NumberedReading> {
  let number = 0;
  for (const { source, format } of sources) {
    for await (const reading of format.read(source)) {
      signal?.throwIfAborted();
      yield { number: number++, file: source.file, reading };
    }
  }
}
