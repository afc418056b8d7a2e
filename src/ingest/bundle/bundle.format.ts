// How does `isnad import` read Isnad's own form? NDJSON, one item a line, at any size; JSON and YAML as streams.
import { model } from '../../domain/model.js';
import type { ImportFormat, ImportSource } from '../import-format.js';
import { readJsonBundle } from './read-json-bundle.js';
import { readNdjsonBundle } from './read-ndjson-bundle.js';
import { MOST_WHOLE, readLargeYamlBundle, readSmallYamlBundle } from './read-yaml-bundle.js';

/** How many bytes of a bundle are read to see what it is and whether it is small. */
const BEGINNING = 4_096;

export const bundleFormat: ImportFormat = {
  name: 'bundle',
  description: 'Isnad’s own form, lossless: NDJSON (one item a line), JSON or YAML',
  recognises: (_, head) =>
    /^\s*\{\s*"bundle"\s*:/.test(head) || /^bundle:/m.test(head) || isItem(head.split('\n', 1)[0] ?? ''),
  leavesOut: ['title', 'licence'],
  async *read(source) {
    const { head, bytes } = await beginningOf(source);
    const [first = ''] = head.split('\n', 1);
    if (/^\s*\{/.test(head)) {
      yield* isWholeLine(first, head) ? readNdjsonBundle(source, model) : readJsonBundle(source, model);
    } else {
      yield* bytes > MOST_WHOLE ? readLargeYamlBundle(source, model) : readSmallYamlBundle(source, model);
    }
  },
};

/** A line that is a whole object, where the object is not the whole of a bundle. */
function isWholeLine(first: string, head: string): boolean {
  if (first.length === head.length && head.length >= BEGINNING) return isItemsBeginning(first);
  try {
    const data = JSON.parse(first) as Record<string, unknown>;
    return !model.concepts.some(({ plural }) => plural in data);
  } catch {
    // The heading of a bundle has no id: what begins with one is a line, if a broken one.
    return isItemsBeginning(first);
  }
}

/** An item's line may be longer than what is looked at. */
function isItemsBeginning(first: string): boolean {
  return /^\s*\{\s*"id"\s*:/.test(first);
}

function isItem(line: string): boolean {
  const id = /^\s*\{\s*"id"\s*:\s*"([^"]*)"/.exec(line)?.[1];
  return id !== undefined && model.typeOfId(id) !== null;
}

/** The beginning of a source, and how long it is, as far as it is small. */
async function beginningOf(source: ImportSource): Promise<{ head: string; bytes: number }> {
  const stream = source.open();
  let head = '';
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (head.length < BEGINNING) head += chunk.toString('utf8');
    bytes += chunk.length;
    if (bytes > MOST_WHOLE || (head.length >= BEGINNING && /^\s*\{/.test(head))) break;
  }
  return { head: head.replace(/^\ufeff/, '').slice(0, BEGINNING), bytes };
}
