// What becomes of relationships to nodes that come later in the input? They wait on disk and are made at the end.
import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOnly } from '../../domain/document/anchor-passages.js';
import { BULK_TIMEOUT_MS, type Graph } from '../../graph/graph.js';
import { storedDigests } from '../../graph/write/new-nodes.js';
import { digestOf, type NodeRecord } from '../../graph/write/node-record.js';
import { type NewEdge, restoredEdge, writeDigests, writeEdges } from '../../graph/write/write-nodes.js';
import { linesOf } from '../lines.js';

/** A node that was written without the relationships to those that were missing. */
export interface Unfinished {
  readonly node: NodeRecord;
  readonly missing: ReadonlySet<string>;
}

interface Waiting {
  readonly id: string;
  readonly type: string;
  readonly digest: string;
  readonly edges: readonly NewEdge[];
}

/** About how many relationships are made in one transaction. */
const AT_ONCE = 1_000;

export class LateEdges {
  private readonly file: string;

  constructor(folder: string) {
    this.file = join(folder, 'late-edges');
  }

  add(nodes: readonly Unfinished[]): void {
    const lines = nodes.map(({ node, missing }) => {
      const edges = node.edges
        .filter(({ to }) => missing.has(to))
        .map((edge): NewEdge => ({ from: node.id, ...edge }));
      const waiting: Waiting = { id: node.id, type: node.concept.type, digest: digestOf(node), edges };
      return `${JSON.stringify(waiting)}\n`;
    });
    if (lines.length > 0) appendFileSync(this.file, lines.join(''));
  }

  /** Makes the relationships, and only then lets their nodes count as written. */
  async write(graph: Graph, signal?: AbortSignal): Promise<void> {
    if (!existsSync(this.file)) return;
    let batch: Waiting[] = [];
    let edges = 0;
    for await (const { text } of linesOf(createReadStream(this.file))) {
      signal?.throwIfAborted();
      const waiting = JSON.parse(text) as Waiting;
      batch.push(waiting);
      edges += waiting.edges.length;
      if (edges < AT_ONCE) continue;
      await finish(graph, batch);
      batch = [];
      edges = 0;
    }
    if (batch.length > 0) await finish(graph, batch);
  }
}

async function finish(graph: Graph, batch: readonly Waiting[]): Promise<void> {
  await graph.write(
    'import-late-edges',
    async (run) => {
      const stored = await storedDigests(
        run,
        batch.map(({ id }) => id),
      );
      // Whoever was given twice waits twice.
      const open = [...new Map(batch.map((node) => [node.id, node])).values()].filter(
        ({ id, digest }) => stored.get(id) !== digest,
      );
      await writeEdges(
        run,
        open.flatMap((node) => node.edges.map(restoredEdge)),
      );
      await writeDigests(run, open);
      await anchorOnly(
        run,
        open.filter(({ type }) => type === 'Passage').map(({ id }) => id),
      );
    },
    BULK_TIMEOUT_MS,
  );
}
