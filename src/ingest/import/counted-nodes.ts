// How does a node of a bulk import come by the number of its statements, which may stand before or behind it?
import { wholeNumber } from '../../graph/write/node-record.js';
import { restoredProperties } from '../../graph/write/write-nodes.js';
import { Partitions } from '../partitions.js';

const NODE = 'n';
const STATEMENT = 's';

/** A node with its `statementCount`. */
export interface CountedNode {
  readonly labels: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Keeps nodes on disk until their statements are counted. */
export class CountedNodes {
  private readonly notes: Partitions;

  constructor(folder: string, expectedBytes: number) {
    this.notes = new Partitions(folder, 'counted', expectedBytes);
  }

  keep(labels: string, id: string, properties: Readonly<Record<string, unknown>>): void {
    this.notes.append(id, `${NODE}${JSON.stringify([labels, id, properties])}`);
  }

  /** One more accepted statement of a node. */
  count(id: string): void {
    this.notes.append(id, `${STATEMENT}${id}`);
  }

  /** Every node that was kept, each once. */
  *counted(): Iterable<CountedNode> {
    for (const lines of this.notes.parts()) {
      const counts = new Map<string, number>();
      for (const line of lines) {
        if (!line.startsWith(STATEMENT)) continue;
        const id = line.slice(1);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const line of lines) {
        if (!line.startsWith(NODE)) continue;
        const [labels, id, kept] = JSON.parse(line.slice(1)) as [string, string, Record<string, unknown>];
        const statementCount = wholeNumber(counts.get(id) ?? 0);
        yield { labels, id, properties: { ...restoredProperties(kept), statementCount } };
      }
    }
  }
}
