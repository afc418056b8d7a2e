// Which graph does a running server ask? One that may not be there yet, may go away, and comes back by itself.
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';
import type { Graph } from '../graph/graph.js';
import type { OpenGraph } from './open-graph.js';

const RETRY_MS = [500, 1_000, 2_000, 5_000];

/** Keeps a graph open for as long as the server runs, and opens it again when its database ended. */
export class ServerGraph {
  private open: OpenGraph | null = null;
  private closing = false;

  /** `openGraph` gets the function to call when the database has ended. */
  constructor(
    private readonly openGraph: (onExit: (reason: string) => void) => Promise<OpenGraph>,
    private readonly log: (line: string) => void,
  ) {}

  /** Opens the graph for the first time; fails as `openGraph` does. */
  async start(): Promise<Graph> {
    this.open = await this.openGraph((reason) => void this.reopen(reason));
    return this.open.graph;
  }

  /** The graph, or GRAPH_UNAVAILABLE while there is none. */
  current(): Graph {
    if (this.open !== null) return this.open.graph;
    throw new IsnadError(
      ErrorCode.GRAPH_UNAVAILABLE,
      'The database is not there yet. Nothing was lost; try again in a few seconds.',
    );
  }

  async isReady(): Promise<boolean> {
    return this.open !== null && (await this.open.graph.isReady());
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.open?.close();
  }

  private async reopen(reason: string): Promise<void> {
    if (this.closing) return;
    this.log(`The database ended: ${reason}. It is started again.`);
    const ended = this.open;
    this.open = null;
    await ended?.close().catch(() => undefined);
    for (let attempt = 0; !this.closing; attempt++) {
      try {
        await this.start();
        this.log('The database is back.');
        return;
      } catch (error) {
        this.log((error as Error).message);
        const wait = RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
