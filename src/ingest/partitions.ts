// Where do notes on millions of records lie while they are checked? On disk, in parts of which each fits into memory.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GatheredFile } from './gathered-file.js';

/** About how many bytes of a part are gathered before they are written. */
const MOST_GATHERED = 64 * 1024;
/** About how much a part may grow to, as strings of its lines. */
const BYTES_OF_PART = 16 * 1024 * 1024;

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
    const parts = Math.max(16, Math.ceil(expectedBytes / BYTES_OF_PART));
    this.files = new Array<GatheredFile | undefined>(parts).fill(undefined);
    this.gathered = Math.min(MOST_GATHERED, Math.ceil((64 * MOST_GATHERED) / parts));
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

  /** The lines of each part. */
  *parts(): Iterable<string[]> {
    for (let part = 0; part < this.files.length; part++) {
      this.files[part]?.flush();
      const path = this.path(part);
      if (!existsSync(path)) continue;
      const lines = readFileSync(path, 'utf8').split('\n');
      lines.pop();
      yield lines;
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
