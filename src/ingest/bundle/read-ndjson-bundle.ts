import { showValue } from '../../error/show-value.js';
import type { Model } from '../../graph/model.js';
import type { Item } from '../../graph/write/node-record.js';
import { withoutNulls } from '../../graph/write/without-nulls.js';
import type { ImportSource, Reading, RecordReading } from '../import-format.js';
import { linesOf } from '../lines.js';
import { tooManyValues } from '../record-size.js';
import { repeatedKey } from '../repeated-key.js';

/** The items of a bundle in NDJSON: `{"bundle":"<name>",…}`, which may be missing, then one item a line. Empty lines are skipped. */
export async function* readNdjsonBundle(source: ImportSource, model: Model): AsyncIterable<Reading> {
  for await (const { number: line, text, problem } of linesOf(source.open())) {
    if (problem !== null) {
      yield { line, rejected: problem };
      continue;
    }
    if (text.trim() === '') continue;
    const tooLarge = tooManyValues(text);
    if (tooLarge !== null) {
      yield { line, rejected: tooLarge };
      continue;
    }
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      yield { line, rejected: `must be an item in JSON on one line: ${(error as Error).message}` };
      continue;
    }
    const repeated = repeatedKey(text, data);
    if (repeated !== null) {
      yield { line, rejected: repeated };
      continue;
    }
    if (isHeading(data) && line === 1) {
      yield { line, leftOut: Object.keys(data).filter((key) => key !== 'bundle') };
      continue;
    }
    // Most lines have no null, and looking for one in the text is quick.
    yield readItem(model, line, text.includes('null') ? withoutNulls(data) : data);
  }
}

/** The item, which holds no null, as a record of its own. */
export function readItem(model: Model, line: number, data: unknown): RecordReading {
  const id = (data as Item | null)?.id;
  if (typeof id === 'string' && model.typeOfId(id) !== null) {
    return { line, items: [data as Item] };
  }
  const types = model.concepts.map(({ idType }) => `${idType}:…`).join(', ');
  return { line, rejected: `must be an item with an id (${types}), but got: ${showValue(id ?? data)}` };
}

function isHeading(data: unknown): data is object {
  return typeof data === 'object' && data !== null && 'bundle' in data && !('id' in data);
}
