// Where do notes on millions of records lie while they are checked? On disk, in parts of which each fits into memory.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { GatheredFile } from './gathered-file.js';

/** About how many bytes of a part are gathered before they are written, and of all parts. */
const MOST_GATHERED = 64 * 1024;
const MOST_GATHERED_IN_ALL = 16 * 1024 * 1024;
/** About how much a part may grow to, where its keys are many. What is made of its lines is ten times as much. */
const BYTES_OF_PART = 2 * 1024 * 1024;
const MOST_PARTS = 1_024;
const READ_AT_ONCE = 256 * 1024;
const LINE_END = 10;

/** Lines of text by key, those of one key all in the same part and in the order in which they came. */
export class Partitions {
  private readonly files: (GatheredFile | undefined)[];
  private readonly gathered: number;

  /** `expectedBytes` is about how much the lines will be in all. */
  constructor(
    private readonly folder: string,
    private readonly name: string,
    expectedBytes: number,
  ) {
    const parts = Math.min(MOST_PARTS, Math.max(16, Math.ceil(expectedBytes / BYTES_OF_PART)));
    this.files = new Array<GatheredFile | undefined>(parts).fill(undefined);
    this.gathered = Math.min(MOST_GATHERED, Math.ceil(MOST_GATHERED_IN_ALL / parts));
  }

  append(key: string, line: string): void {
    const part = hash(key) % this.files.length;
    let file = this.files[part];
    if (file === undefined) {
      file = new GatheredFile(this.path(part), this.gathered);
      this.files[part] = file;
    }
    file.append(`${line}\n`);
  }

  /** The lines of each part; those of a part may be gone through several times, and are read anew each time. */
  *parts(): Iterable<Iterable<string>> {
    for (let part = 0; part < this.files.length; part++) {
      this.files[part]?.flush();
      const path = this.path(part);
      if (existsSync(path)) yield { [Symbol.iterator]: () => linesIn(path) };
    }
  }

  private path(part: number): string {
    return join(this.folder, `${this.name}-${part}`);
  }
}

/** FNV-1a: quick, and even enough to fill all parts alike. */
function hash(key: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/**
 * A part is not held as a whole: all the notes on a key that every record has are in one. Each line is a string of its
 * own, or whoever keeps a word of it would keep what was read with it.
 */
function* linesIn(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let bytes = Buffer.allocUnsafeSlow(READ_AT_ONCE);
    for (let held = 0; ; ) {
      const read = readSync(file, bytes, held, bytes.length - held, null);
      if (read === 0) return;
      held += read;
      let from = 0;
      const whole = bytes.subarray(0, held);
      for (let end = whole.indexOf(LINE_END); end !== -1; end = whole.indexOf(LINE_END, from)) {
        yield whole.toString('utf8', from, end);
        from = end + 1;
      }
      if (from === 0 && held === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(held)]);
      else bytes.copyWithin(0, from, held);
      held -= from;
    }
  } finally {
    closeSync(file);
  }
}
