// The benchmark's world as a file that `isnad import` reads: a bundle, one item a line.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { worldOf } from './world.js';

/** Writes the world of so many statements to `file`; answers with the number of items. */
export async function writeWorld(file: string, statements: number): Promise<number> {
  let items = 0;
  function* lines(): Generator<string> {
    yield `${JSON.stringify({ bundle: `bench-${statements}` })}\n`;
    for (const item of worldOf(statements)) {
      items++;
      yield `${JSON.stringify(item)}\n`;
    }
  }
  await pipeline(Readable.from(inBlocks(lines())), createWriteStream(file));
  return items;
}

/** A stream takes few long texts faster than many short ones. */
function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 256 * 1024) continue;
    yield block;
    block = '';
  }
  yield block;
}
