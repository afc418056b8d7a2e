// How does a local database come to hold millions of nodes at once? neo4j-admin reads them from CSV files.
import { type AdminOptions, withStoppedNeo4j } from './admin.js';
import { withNewData } from './new-data.js';

/** CSV files of nodes with the same labels, or of relationships of the same type: the heading, and the rows. */
export interface BulkFiles {
  /** `Node:Person`, or the type of relationships. */
  readonly of: string;
  readonly heading: string;
  readonly rows: string;
}

export interface BulkInput {
  readonly nodes: readonly BulkFiles[];
  readonly relationships: readonly BulkFiles[];
  /** Whether a value has line ends in it: reading takes longer then. */
  readonly multiline: boolean;
  /** The longest row. */
  readonly longestRow: number;
}

/** Separates the elements of a list; such a character stands in no text. */
export const ELEMENT_SEPARATOR = '\u001f';

const LEAST_BUFFER = 4 * 1024 * 1024;

/** Puts a database of these nodes and relationships in the place of the local one. Fails with a StartupError, and then nothing has changed. */
export async function importBulk(input: BulkInput, options: Omit<AdminOptions, 'purpose'>): Promise<void> {
  await withStoppedNeo4j({ ...options, purpose: 'imported into' }, (run, layout) =>
    withNewData(layout, (place) =>
      run([
        'database',
        'import',
        'full',
        'neo4j',
        ...place,
        `--report-file=${layout.temporary}/import.report`,
        `--array-delimiter=${ELEMENT_SEPARATOR}`,
        `--multiline-fields=${input.multiline}`,
        `--read-buffer-size=${Math.max(LEAST_BUFFER, 4 * input.longestRow)}`,
        ...input.nodes.map(({ of, heading, rows }) => `--nodes=${of}=${heading},${rows}`),
        ...input.relationships.map(({ of, heading, rows }) => `--relationships=${of}=${heading},${rows}`),
      ]),
    ),
  );
}
