// How do millions of short texts come into a file? As bytes that are gathered at once: texts that wait would burden the garbage collector.
import { appendFileSync } from 'node:fs';

/** The most bytes that UTF-8 takes for one unit of a string. */
const MOST_BYTES = 3;

/** A file that is written from its end on; it exists from the first flush of anything. */
export class GatheredFile {
  private readonly bytes: Buffer;
  private length = 0;

  /** About `gathered` bytes are written at once. */
  constructor(
    private readonly path: string,
    gathered: number,
  ) {
    this.bytes = Buffer.allocUnsafeSlow(gathered);
  }

  append(text: string): void {
    const most = text.length * MOST_BYTES;
    if (this.length + most > this.bytes.length) this.flush();
    if (most > this.bytes.length) appendFileSync(this.path, text);
    else this.length += this.bytes.write(text, this.length);
  }

  flush(): void {
    if (this.length === 0) return;
    appendFileSync(this.path, this.bytes.subarray(0, this.length));
    this.length = 0;
  }
}
