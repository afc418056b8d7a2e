// How is a bulk import kept in the log? As one by transactions is: a change for each batch of nodes that it brought.
import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { BROUGHT, type Import } from './import-change.js';
import type { Difference } from './state.js';

/** Takes the nodes and relationships of the log. */
export interface LogRows {
  node(labels: string, key: string, value: string, properties: Readonly<Record<string, unknown>>): void;
  relationship(
    type: string,
    from: string,
    to: string,
    properties: Readonly<Record<string, unknown>>,
    space: string,
  ): void;
}

/** About how many nodes one change keeps. */
const NODES_OF_CHANGE = 1_000;
const HISTORY = 'History';

/** The log of a database that is made anew, which begins with this import. */
export class BulkLog {
  private readonly at = new Date().toISOString();
  private differences: Difference[] = [];
  private seq = 0;

  constructor(
    private readonly rows: LogRows,
    private readonly purpose: Import,
  ) {}

  brought(id: string): void {
    this.differences.push({ id, before: null, after: BROUGHT });
    if (this.differences.length >= NODES_OF_CHANGE) this.keep();
  }

  /** An id that a node answers to beside its own. */
  standsFor(id: string, node: string): void {
    this.differences.push({ id, before: null, after: { standsFor: node } });
  }

  close(): void {
    if (this.differences.length > 0) this.keep();
    if (this.seq > 0) this.rows.node('ChangeLog', 'name', 'changes', { seq: neo4j.int(this.seq) });
  }

  private keep(): void {
    const id = `change:${++this.seq}-${randomUUID().slice(0, 8)}`;
    const { by, reason } = this.purpose;
    this.rows.node('Change', 'id', id, {
      seq: neo4j.int(this.seq),
      kind: 'IMPORT',
      at: this.at,
      by,
      reason,
      differences: JSON.stringify(this.differences),
    });
    for (const { id: node, after } of this.differences) {
      if (after === BROUGHT) continue;
      this.rows.node(HISTORY, `id(${HISTORY})`, node, { version: neo4j.int(1) });
      this.rows.relationship('TOUCHED', id, node, {}, HISTORY);
    }
    this.differences = [];
  }
}
