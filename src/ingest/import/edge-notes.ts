import { appendFileSync, createReadStream, existsSync, statSync } from 'node:fs';
import { linesOf } from '../lines.js';

/** An edge that must not lead back to where it began. */
export interface NotedEdge {
  /** The record that it stands in; null where it is the graph's. */
  readonly record: number | null;
  readonly line: number;
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  /** Where in the item `from` it stands: `conveys[0]`. */
  readonly path: string;
}

/** About how many characters are gathered before they are written. */
const MOST_GATHERED = 64 * 1024;

/** Edges on disk, in the order in which they are noted. */
export class EdgeNotes {
  private gathered = '';

  constructor(private readonly file: string) {}

  add({ record, line, relationship, from, to, path }: NotedEdge): void {
    this.gathered += `${JSON.stringify([record, line, relationship, from, to, path])}\n`;
    if (this.gathered.length > MOST_GATHERED) this.flush();
  }

  /** How many bytes they are; 0 where none was noted. */
  bytes(): number {
    this.flush();
    return existsSync(this.file) ? statSync(this.file).size : 0;
  }

  async *read(): AsyncIterable<NotedEdge> {
    if (this.bytes() === 0) return;
    for await (const { text } of linesOf(createReadStream(this.file))) {
      const [record, line, relationship, from, to, path] = JSON.parse(text);
      yield { record, line, relationship, from, to, path };
    }
  }

  private flush(): void {
    if (this.gathered === '') return;
    appendFileSync(this.file, this.gathered);
    this.gathered = '';
  }
}
