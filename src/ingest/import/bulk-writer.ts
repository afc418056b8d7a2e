// How do checked records become the files of a bulk import? The same nodes and relationships as in a batch, as CSV.

import type { BulkInput } from '../../graph/local/bulk-import.js';
import type { Model } from '../../graph/model.js';
import { newProperties } from '../../graph/write/new-nodes.js';
import { digestOf, type Item, type NodeRecord, nodeRecord } from '../../graph/write/node-record.js';
import { unite } from '../../graph/write/unite.js';
import { withContentHash } from '../bundle/check-hash.js';
import { CsvRows } from './csv-rows.js';

/** Writes the nodes of an empty graph. What grows in memory are the ids that several records give, and united people. */
export class BulkWriter {
  private readonly nodes = new Map<string, CsvRows>();
  private readonly relationships = new Map<string, CsvRows>();
  private readonly repeated: Map<string, boolean>;
  private readonly united: ReadonlySet<string>;
  private readonly apart: Item[] = [];

  /** `repeated` are the ids that several records give; `aliases` those that other nodes answer to. */
  constructor(
    private readonly model: Model,
    private readonly folder: string,
    repeated: ReadonlySet<string>,
    private readonly aliases: ReadonlyMap<string, string>,
  ) {
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
    this.rowsOf(this.nodes, 'Derivation', ['rule:ID'], ['due']).add(['import'], { due: 'written' });
    const all = [...this.nodes.values(), ...this.relationships.values()];
    return {
      nodes: [...this.nodes.values()].map((rows) => rows.close()),
      relationships: [...this.relationships.values()].map((rows) => rows.close()),
      multiline: all.some(({ multiline }) => multiline),
      longestRow: Math.max(...all.map(({ longest }) => longest)),
    };
  }

  private recordOf(item: Item): NodeRecord {
    const concept = this.model.conceptOf(item.id)!;
    return nodeRecord(this.model, withContentHash(concept, item));
  }

  private write(record: NodeRecord): void {
    const { id: _, ...properties } = newProperties(record);
    const labels = this.model.labels(record.concept).join(':');
    this.rowsOf(this.nodes, labels, ['id:ID'], Object.keys(properties)).add([record.id], properties);
    for (const { relationship, to, properties: own } of record.edges) {
      const rows = this.rowsOf(this.relationships, relationship, [':START_ID', ':END_ID'], Object.keys(own));
      rows.add([record.id, this.aliases.get(to) ?? to], own);
    }
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
        const alias = this.rowsOf(this.nodes, 'Node:Alias', ['id:ID'], ['digest']);
        alias.add([other.id], { digest: digestOf(this.recordOf(other)) });
        const stands = this.rowsOf(this.relationships, 'STANDS_FOR', [':START_ID', ':END_ID'], []);
        stands.add([other.id, id], {});
      }
    }
  }

  private rowsOf(
    files: Map<string, CsvRows>,
    of: string,
    keys: readonly string[],
    columns: readonly string[],
  ): CsvRows {
    const key = `${of} ${columns.join(' ')}`;
    let rows = files.get(key);
    if (rows === undefined) {
      const name = `${keys.length === 1 ? 'nodes' : 'relationships'}-${files.size}`;
      rows = new CsvRows(this.folder, name, of, keys, columns);
      files.set(key, rows);
    }
    return rows;
  }
}
