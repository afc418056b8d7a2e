// How do stored properties become rows of CSV that neo4j-admin reads back as the very same values?
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BulkFiles, ELEMENT_SEPARATOR } from '../../graph/local/bulk-import.js';
import { isWhole } from '../../graph/write/node-record.js';
import { GatheredFile } from '../gathered-file.js';

/** About how many bytes are gathered before they are written. */
const MOST_GATHERED = 256 * 1024;

/** Rows with the same columns. The type of a column is what its values turn out to be. */
export class CsvRows {
  longest = 0;
  multiline = false;
  private readonly rows: GatheredFile;
  private readonly types: string[];
  private readonly path: string;

  /** `keys` are the columns as the heading has them: `id:ID`, `:START_ID`; `columns` are properties. */
  constructor(
    folder: string,
    name: string,
    private readonly of: string,
    private readonly keys: readonly string[],
    private readonly columns: readonly string[],
  ) {
    this.path = join(folder, name);
    this.types = columns.map(() => '');
    this.rows = new GatheredFile(`${this.path}.csv`, MOST_GATHERED);
  }

  /** Whether these are its columns. */
  takes(keys: readonly string[], properties: Readonly<Record<string, unknown>>): boolean {
    let column = 0;
    for (const name in properties) if (name !== this.columns[column++]) return false;
    return column === this.columns.length && keys.every((key, index) => key === this.keys[index]);
  }

  add(keys: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    let row = keys.map(quoted).join(',');
    for (let index = 0; index < this.columns.length; index++) {
      const value = properties[this.columns[index]!];
      if (value === null || value === undefined) row += ',';
      else {
        this.types[index] ||= typeOf(value);
        row += `,${written(value)}`;
      }
    }
    if (!this.multiline && row.includes('\n')) this.multiline = true;
    if (row.length > this.longest) this.longest = row.length;
    this.rows.append(`${row}\n`);
  }

  /** Writes what is left, and the heading. */
  close(): BulkFiles {
    this.rows.flush();
    const columns = this.columns.map((column, index) => `${column}:${this.types[index] || 'string'}`);
    writeFileSync(`${this.path}-heading.csv`, `${[...this.keys, ...columns].join(',')}\n`);
    return { of: this.of, heading: `${this.path}-heading.csv`, rows: `${this.path}.csv` };
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'string[]';
  if (isWhole(value)) return 'long';
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function written(value: unknown): string {
  if (Array.isArray(value)) return quoted(value.join(ELEMENT_SEPARATOR));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
