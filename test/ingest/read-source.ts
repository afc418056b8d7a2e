// What does a format read from a file? Read in small pieces, so that every boundary is met.
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Item } from '../../src/graph/write/node-record.js';
import type { ImportFormat, ImportSource, Reading, RecordReading } from '../../src/ingest/import-format.js';

const fixtures = new URL('fixtures/', import.meta.url).pathname;

/** A fixture, read in pieces of so many bytes. */
export function fixture(name: string, mapping?: string, pieces = 7): ImportSource {
  return {
    ...sourceOf(join(fixtures, name), pieces),
    file: name,
    ...(mapping && { mapping: join(fixtures, mapping) }),
  };
}

/** A file of this text, with this name. */
export function written(name: string, text: string | Uint8Array, mapping?: string, pieces = 7): ImportSource {
  const file = join(mkdtempSync(join(tmpdir(), 'isnad-test-')), name);
  writeFileSync(file, text);
  return { ...sourceOf(file, pieces), file: basename(file), ...(mapping && { mapping }) };
}

export function sourceOf(file: string, pieces = 65_536): ImportSource {
  return { file, open: () => createReadStream(file, { highWaterMark: pieces }) };
}

/** The records; what is left out of the file itself is none. */
export async function readAll(format: ImportFormat, source: ImportSource): Promise<RecordReading[]> {
  const readings: RecordReading[] = [];
  for await (const reading of format.read(source)) {
    if ('items' in reading || 'rejected' in reading) readings.push(reading);
  }
  return readings;
}

/** The rejections, as `line reason`. */
export function rejections(readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) =>
    'rejected' in reading ? [`${reading.line} ${reading.rejected}`] : [],
  );
}

/** All items by id. Fails when one is given in other words than before. */
export function itemsOf(readings: readonly Reading[]): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const item of readings.flatMap((reading) => ('items' in reading ? reading.items : []))) {
    const before = items.get(item.id);
    if (before !== undefined) expect(item).toEqual(before);
    items.set(item.id, item);
  }
  return items;
}

/** The claims, as `subject PREDICATE object|value from..to`, without hashes and the name of the register. */
export function claimsOf(readings: readonly Reading[]): string[] {
  const short = (id: unknown) =>
    id === undefined ? [] : [String(id).replace(/^(\S+?):[a-z-]+\.(.*?)(-[0-9a-f]{12})?$/, '$1:$2')];
  return [...itemsOf(readings).values()]
    .filter(({ id }) => id.startsWith('claim:'))
    .map(({ subject, predicate, object, value, validFrom, validTo }) =>
      [
        ...short(subject),
        predicate,
        ...short(object),
        ...(value === undefined ? [] : [Object.values(value as object).join(' ')]),
        ...(validFrom === undefined && validTo === undefined ? [] : [`${validFrom ?? ''}..${validTo ?? ''}`]),
      ].join(' '),
    );
}
