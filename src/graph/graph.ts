import type { Driver, ManagedTransaction } from 'neo4j-driver';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';

export type Params = Readonly<Record<string, unknown>>;

/** One statement as it went to the database; for the log, for tests that count, and for `isnad query show`. */
export interface RanStatement {
  readonly operation: string;
  readonly cypher: string;
  readonly params: Params;
}

/** How long a whole bundle, a derivation or a new index may take: as long as nobody waits for an answer. */
export const BULK_TIMEOUT_MS = 600_000;

/** How long reading a whole graph may take, at the pace of whoever takes it. */
const STREAM_TIMEOUT_MS = 24 * 3_600_000;

/** The one owner of the driver: every statement to the database goes through here, tagged with its operation. */
export class Graph {
  /** Called with each statement before it runs. */
  onStatement: ((statement: RanStatement) => void) | undefined;

  private closed = false;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly isCluster: boolean,
    private readonly timeoutMs = 30_000,
  ) {}

  /**
   * The rows of one reading statement. Sent alone, without a transaction of its own, so it costs one round trip; on a
   * cluster it goes to a reader. Fails with GRAPH_UNAVAILABLE or TIMEOUT.
   */
  async read<T>(operation: string, cypher: string, params: Params = {}): Promise<T[]> {
    this.onStatement?.({ operation, cypher, params });
    const attempt = async (): Promise<T[]> => {
      const session = this.session('READ');
      try {
        const result = await session.run(cypher, params, this.config(operation));
        return result.records.map((record) => record.toObject() as T);
      } finally {
        await session.close();
      }
    };
    try {
      // A pooled connection may have died unnoticed; a read may safely be sent again.
      return await attempt().catch((error: unknown) =>
        isRetriable(error) ? attempt() : Promise.reject(error),
      );
    } catch (error) {
      throw asIsnadError(error, this.closed);
    }
  }

  /**
   * The rows of one reading statement as they are taken, so that about `held` at a time are held however many they are.
   * Once a row has come, it is not sent again. Fails with GRAPH_UNAVAILABLE or TIMEOUT.
   */
  async *stream<T>(operation: string, cypher: string, params: Params = {}, held = 1_000): AsyncGenerator<T> {
    this.onStatement?.({ operation, cypher, params });
    const session = this.session('READ', held);
    const config = this.config(operation, STREAM_TIMEOUT_MS);
    try {
      let any = false;
      try {
        for await (const record of session.run(cypher, params, config)) {
          any = true;
          yield record.toObject() as T;
        }
      } catch (error) {
        // A pooled connection may have died unnoticed while rows were taken slowly.
        if (any || !isRetriable(error)) throw error;
        for await (const record of session.run(cypher, params, config)) yield record.toObject() as T;
      }
    } catch (error) {
      throw asIsnadError(error, this.closed);
    } finally {
      await session.close();
    }
  }

  /** Runs writes in one transaction, again from the start where the database asks for it: they must bear that. */
  async write<T>(operation: string, work: (run: Run) => Promise<T>, timeoutMs = this.timeoutMs): Promise<T> {
    const session = this.session('WRITE');
    try {
      return await session.executeWrite(
        (tx) => work(this.runIn(tx, operation)),
        this.config(operation, timeoutMs),
      );
    } catch (error) {
      throw asIsnadError(error, this.closed);
    } finally {
      await session.close();
    }
  }

  /** Runs writes in one transaction that is never kept, and gives what was read in between. */
  async scratch<T>(operation: string, work: (run: Run) => Promise<T>): Promise<T> {
    const done: { result?: T } = {};
    try {
      await this.write(operation, async (run) => {
        done.result = await work(run);
        throw new NotKept();
      });
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
    }
    return done.result as T;
  }

  /** A statement that cannot run inside a transaction with others, such as those that change indexes. */
  async administer(operation: string, cypher: string): Promise<void> {
    this.onStatement?.({ operation, cypher, params: {} });
    const session = this.session('WRITE');
    try {
      await session.run(cypher, {}, this.config(operation, BULK_TIMEOUT_MS));
    } finally {
      await session.close();
    }
  }

  /** Whether a query is answered now. */
  async isReady(): Promise<boolean> {
    const session = this.session('READ');
    try {
      await session.run('RETURN 1', {}, { timeout: 2_000 });
      return true;
    } catch {
      return false;
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    this.closed = true;
    return this.driver.close();
  }

  private runIn(tx: ManagedTransaction, operation: string): Run {
    return async <T>(cypher: string, params: Params = {}) => {
      this.onStatement?.({ operation, cypher, params });
      const result = await tx.run(cypher, params);
      return result.records.map((record) => record.toObject() as T);
    };
  }

  private session(mode: 'READ' | 'WRITE', fetchSize?: number) {
    return this.driver.session({
      fetchSize,
      database: this.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      // What this process wrote, it reads, whichever member of a cluster answers. A server alone has nobody to wait for.
      bookmarkManager: this.isCluster ? this.driver.executeQueryBookmarkManager : undefined,
    });
  }

  private config(operation: string, timeout = this.timeoutMs) {
    return { timeout, metadata: { app: 'isnad', operation } };
  }
}

class NotKept extends Error {}

/** Runs one statement inside a write and gives its rows. */
export type Run = <T = unknown>(cypher: string, params?: Params) => Promise<T[]>;

function isRetriable(error: unknown): boolean {
  return error instanceof Neo4jError && error.retriable;
}

function asIsnadError(error: unknown, closed: boolean): unknown {
  // What was under way when this graph was let go of fails in many ways, and all mean the same.
  if (closed && !(error instanceof IsnadError)) return unavailable();
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut') || error.code.includes('TransactionTerminated')) {
    return new IsnadError(
      ErrorCode.TIMEOUT,
      'The database took too long and the query was stopped. Ask for less at once, or add a filter.',
    );
  }
  const away = [
    'ServiceUnavailable',
    'SessionExpired',
    'Neo.TransientError',
    'Neo.ClientError.Security',
    'DatabaseUnavailable',
    'DatabaseNotFound',
  ];
  // The driver gives no code to a connection that ended in the middle of an answer.
  const lost = error.code === 'N/A' || away.some((code) => error.code.includes(code));
  return lost ? unavailable() : error;
}

function unavailable(): IsnadError {
  return new IsnadError(
    ErrorCode.GRAPH_UNAVAILABLE,
    'The database cannot be reached now. Nothing was lost; try again in a few seconds.',
  );
}
