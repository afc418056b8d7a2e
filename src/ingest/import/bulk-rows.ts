// Into which CSV file of a bulk import does a row go? Those with the same labels and columns share one.
import type { BulkInput } from '../../graph/local/bulk-import.js';
import { CsvRows } from './csv-rows.js';

type Properties = Readonly<Record<string, unknown>>;

/** The nodes and relationships of a database that is made anew. */
export class BulkRows {
  /** By labels, or by type. */
  private readonly nodes = new Map<string, CsvRows[]>();
  private readonly relationships = new Map<string, CsvRows[]>();
  private files = 0;

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
    const [nodes, relationships] = [[...this.nodes.values()].flat(), [...this.relationships.values()].flat()];
    const all = [...nodes, ...relationships];
    return {
      nodes: nodes.map((rows) => rows.close()),
      relationships: relationships.map((rows) => rows.close()),
      multiline: all.some(({ multiline }) => multiline),
      longestRow: Math.max(...all.map(({ longest }) => longest)),
    };
  }

  private rowsOf(
    files: Map<string, CsvRows[]>,
    of: string,
    keys: readonly string[],
    properties: Properties,
  ): CsvRows {
    const alike = files.get(of);
    let rows = alike?.find((one) => one.takes(keys, properties));
    if (rows === undefined) {
      rows = new CsvRows(this.folder, `rows-${this.files++}`, of, keys, Object.keys(properties));
      if (alike === undefined) files.set(of, [rows]);
      else alike.push(rows);
    }
    return rows;
  }
}
