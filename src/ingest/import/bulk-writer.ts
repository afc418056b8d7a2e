// How do checked records become the files of a bulk import? The same nodes and relationships as in a batch, as CSV.
import { BulkLog } from '../../graph/change/bulk-log.js';
import type { Import } from '../../graph/change/import-change.js';
import type { BulkInput } from '../../graph/local/bulk-import.js';
import type { Model } from '../../graph/model.js';
import { newProperties } from '../../graph/write/new-nodes.js';
import { digestOf, type Item, type NodeRecord, nodeRecord } from '../../graph/write/node-record.js';
import { unite } from '../../graph/write/unite.js';
import { withContentHash } from '../bundle/check-hash.js';
import { BulkRows } from './bulk-rows.js';
import { withEdgesTo } from './record-ends.js';

/** Writes the nodes of an empty graph. What grows in memory are the ids that several records give, and united people. */
export class BulkWriter {
  private readonly rows: BulkRows;
  private readonly log: BulkLog;
  private readonly repeated: Map<string, boolean>;
  private readonly united: ReadonlySet<string>;
  private readonly apart: Item[] = [];

  /** `repeated` are the ids that several records give; `aliases` those that other nodes answer to. */
  constructor(
    private readonly model: Model,
    folder: string,
    repeated: ReadonlySet<string>,
    private readonly aliases: ReadonlyMap<string, string>,
    purpose: Import,
  ) {
    this.rows = new BulkRows(folder);
    this.log = new BulkLog(this.rows, purpose);
    this.repeated = new Map([...repeated].map((id) => [id, false]));
    this.united = new Set([...aliases.keys(), ...aliases.values()]);
  }

  /** True when the item is a node that no record before it brought. */
  add(item: Item): boolean {
    const written = this.repeated.get(item.id);
    if (written) return false;
    if (written === false) this.repeated.set(item.id, true);
    if (this.united.has(item.id)) this.apart.push(item);
    else this.write(this.recordOf(item));
    return true;
  }

  /** The files, complete. The graph will know that what follows from it is due. */
  close(): BulkInput {
    this.writeUnited();
    this.rows.node('Derivation', 'rule', 'import', { due: 'written' });
    this.log.close();
    return this.rows.close();
  }

  private recordOf(item: Item): NodeRecord {
    const concept = this.model.conceptOf(item.id)!;
    return nodeRecord(this.model, withContentHash(concept, item));
  }

  private write(record: NodeRecord): void {
    const { id: _, ...properties } = newProperties(record);
    const labels = this.model.labels(record.concept).join(':');
    this.rows.node(labels, 'id', record.id, properties);
    for (const { relationship, to, properties: own } of withEdgesTo(record, this.aliases).edges) {
      this.rows.relationship(relationship, record.id, to, own);
    }
    this.log.brought(record.id);
  }

  /** In the order of the input, as batches would have united them. */
  private writeUnited(): void {
    const groups = new Map<string, Item[]>();
    for (const item of this.apart) {
      const node = this.aliases.get(item.id) ?? item.id;
      if (node === item.id) groups.set(node, [item, ...(groups.get(node) ?? [])]);
      else groups.set(node, [...(groups.get(node) ?? []), item]);
    }
    for (const [id, [own, ...others]] of groups) {
      const record = this.recordOf(own!);
      const properties = { ...record.properties, ...unite(record.concept, [own!, ...others]) };
      this.write({ ...record, properties });
      for (const other of others) {
        this.rows.node('Node:Alias', 'id', other.id, { digest: digestOf(this.recordOf(other)) });
        this.rows.relationship('STANDS_FOR', other.id, id);
        this.log.standsFor(other.id, id);
      }
    }
  }
}
