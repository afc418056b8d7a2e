import type { Item } from '../../graph/write/node-record.js';
import type { RecordReading } from '../import-format.js';
import type { Fields } from './fields.js';
import { ReadRecord } from './read-record.js';

/** Why a record cannot become any items; the message is the reason that the report gives. */
export class Unreadable extends Error {}

/** What a record becomes; its rejection where `items` throws an Unreadable. `leftOut` is asked afterwards for what was not kept. */
export function readingOf(
  line: number,
  items: () => readonly Item[],
  leftOut: () => readonly string[] = () => [],
): RecordReading {
  try {
    const made = items();
    const fields = leftOut();
    return fields.length === 0 ? { line, items: made } : { line, items: made, leftOut: fields };
  } catch (error) {
    if (error instanceof Unreadable) return { line, rejected: error.message };
    throw error;
  }
}

/** As `readingOf`, of a record of which every field that \`toItems\` does not read is left out. \`path\` stands before their names. */
export function readingOfRecord(
  line: number,
  path: string,
  record: () => Fields,
  toItems: (record: Fields) => readonly Item[],
): RecordReading {
  let noted: ReadRecord | undefined;
  return readingOf(
    line,
    () => {
      noted = new ReadRecord(record());
      return toItems(noted.fields);
    },
    () => (noted?.unread() ?? []).map((field) => `${path}${field}`),
  );
}
