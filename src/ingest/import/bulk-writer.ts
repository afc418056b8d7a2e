// How do checked records become the files of a bulk import? The same nodes and relationships as in a batch, as CSV.
import { BulkLog } from '../../graph/change/bulk-log.js';
import type { Import } from '../../graph/change/import-change.js';
import { IdSet } from '../../graph/id-set.js';
import type { BulkInput } from '../../graph/local/bulk-import.js';
import type { Model } from '../../graph/model.js';
import { newProperties } from '../../graph/write/new-nodes.js';
import { digestOf, type Item, type NodeRecord, nodeRecord } from '../../graph/write/node-record.js';
import { unite } from '../../graph/write/unite.js';
import { withContentHash } from '../bundle/check-hash.js';
import { BulkDerived } from './bulk-derived.js';
import { BulkRows } from './bulk-rows.js';
import type { CheckedInput } from './check-records.js';
import { withEdgesTo } from './record-ends.js';

/** Writes the nodes of an empty graph. What grows in memory are the ids that several records give, and united people. */
export class BulkWriter {
  private readonly rows: BulkRows;
  private readonly derived: BulkDerived;
  private readonly log: BulkLog;
  private readonly repeated: IdSet;
  /** Those of the repeated ids that came already. */
  private readonly written = new IdSet();
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly united: ReadonlySet<string>;
  private readonly apart: Item[] = [];

  /** The input is about `bytes` long; what is kept of it meanwhile lies in `folder`. */
  constructor(
    private readonly model: Model,
    { folder, bytes }: { readonly folder: string; readonly bytes: number },
    { repeated, aliases }: Pick<CheckedInput, 'repeated' | 'aliases'>,
    purpose: Import,
  ) {
    this.aliases = aliases;
    this.rows = new BulkRows(folder);
    this.derived = new BulkDerived(model, this.rows, folder, bytes);
    this.log = new BulkLog(this.rows, purpose);
    this.repeated = repeated;
    this.united = new Set([...aliases.keys(), ...aliases.values()]);
  }

  /** True when the item is a node that no record before it brought. */
  add(item: Item): boolean {
    if (this.repeated.has(item.id) && !this.written.add(item.id)) return false;
    if (this.united.has(item.id)) this.apart.push(item);
    else this.write(this.recordOf(item));
    return true;
  }

  /** The files, complete, with what follows by the rules that are `madeInBulk`. The graph will know that the rest is due. */
  close(): BulkInput {
    this.writeUnited();
    this.derived.close();
    this.rows.node('Derivation', 'rule', 'import', { due: 'written' });
    this.log.close();
    return this.rows.close();
  }

  private recordOf(item: Item): NodeRecord {
    const concept = this.model.conceptOf(item.id)!;
    return nodeRecord(this.model, withContentHash(concept, item));
  }

  private write(record: NodeRecord): void {
    const led = withEdgesTo(record, this.aliases);
    this.derived.node(this.model.labels(record.concept).join(':'), led, newProperties(record));
    for (const { relationship, to, properties: own } of led.edges) {
      this.rows.relationship(relationship, record.id, to, own);
    }
    this.derived.add(led);
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
