// How does `isnad import` read Isnad's own form? NDJSON, one item a line, at any size; JSON as a stream; YAML when it is small.
import { isUtf8 } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import { model } from '../../domain/model.js';
import type { ImportFormat, ImportSource, Reading } from '../import-format.js';
import { NOT_UTF8 } from '../lines.js';
import { itemsOf } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';
import { NO_EXTENSIONS } from './no-extensions.js';
import { MOST_CHARACTERS, parseBundle } from './parse-bundle.js';
import { readJsonBundle } from './read-json-bundle.js';
import { readNdjsonBundle } from './read-ndjson-bundle.js';

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
    } else if (bytes > MOST_CHARACTERS) {
      yield {
        line: 1,
        rejected: `a bundle in YAML must have at most ${MOST_CHARACTERS} bytes, but has more: write it as NDJSON, one item a line`,
      };
    } else {
      yield* readYamlBundle(source);
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
    return false;
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
    if (bytes > MOST_CHARACTERS || (head.length >= BEGINNING && /^\s*\{/.test(head))) break;
  }
  return { head: head.replace(/^\ufeff/, '').slice(0, BEGINNING), bytes };
}

/** From 1; a line is UTF-8 or not by itself, since no character has a line end among its bytes. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let from = 0, end = 0; end !== -1; from = end + 1, line++) {
    end = bytes.indexOf(10, from);
    if (!isUtf8(bytes.subarray(from, end === -1 ? bytes.length : end))) break;
  }
  return line;
}

async function* readYamlBundle(source: ImportSource): AsyncIterable<Reading> {
  try {
    const bytes = await buffer(source.open());
    if (!isUtf8(bytes)) {
      yield { line: lineOfBadByte(bytes), rejected: NOT_UTF8 };
      return;
    }
    const bundle = parseBundle({ file: source.file, text: bytes.toString('utf8') }, '');
    for (const { item, path } of itemsOf(model, bundle.data)) {
      yield { line: bundle.positionOf(path).line, items: [item] };
    }
    for (const [index] of (bundle.data?.extend ?? []).entries()) {
      yield { line: bundle.positionOf(['extend', index]).line, rejected: NO_EXTENSIONS };
    }
  } catch (error) {
    if (!(error instanceof BundleProblems)) throw error;
    for (const { line, message } of error.problems) yield { line, rejected: message };
  }
}
