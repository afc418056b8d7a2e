// Into which CSV file of a bulk import does a row go? Those with the same labels and columns share one.
import type { BulkInput } from '../../graph/local/bulk-import.js';
import { CsvRows } from './csv-rows.js';

type Properties = Readonly<Record<string, unknown>>;

/** The nodes and relationships of a database that is made anew. */
export class BulkRows {
  private readonly nodes = new Map<string, CsvRows>();
  private readonly relationships = new Map<string, CsvRows>();

  constructor(private readonly folder: string) {}

  /** `key` is the property that it is known by, alone or as `id(History)` among nodes of that name. */
  node(labels: string, key: string, value: string, properties: Properties = {}): void {
    const [name, space] = key.split('(') as [string, string?];
    const heading = `${name}:ID${space === undefined ? '' : `(${space}`}`;
    this.rowsOf(this.nodes, labels, [heading], properties).add([value], properties);
  }

  /** `space` is that of the end. */
  relationship(type: string, from: string, to: string, properties: Properties = {}, space = ''): void {
    const keys = [':START_ID', `:END_ID${space && `(${space})`}`];
    this.rowsOf(this.relationships, type, keys, properties).add([from, to], properties);
  }

  /** The files, complete. */
  close(): BulkInput {
    const all = [...this.nodes.values(), ...this.relationships.values()];
    return {
      nodes: [...this.nodes.values()].map((rows) => rows.close()),
      relationships: [...this.relationships.values()].map((rows) => rows.close()),
      multiline: all.some(({ multiline }) => multiline),
      longestRow: Math.max(...all.map(({ longest }) => longest)),
    };
  }

  private rowsOf(
    files: Map<string, CsvRows>,
    of: string,
    keys: readonly string[],
    properties: Properties,
  ): CsvRows {
    const columns = Object.keys(properties);
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
