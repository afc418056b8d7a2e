import type { Concept } from '../graph/concept.js';
import type { Item } from '../graph/write/node-record.js';

/** What a format must offer so that `isnad export` can write it. One folder a format, one line each in `formats.ts`. */
export interface ExportFormat {
  /** As in `--format graphml`. */
  readonly name: string;
  /** One line for `isnad export --help`. */
  readonly description: string;
  /** The files that it consists of, most often one; their text comes as it is asked for, and nothing that grows is kept. */
  files(source: ExportSource): readonly ExportedFile[];
}

export interface ExportedFile {
  /** Its name where there are several: `nodes.csv`. */
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}

/** What is exported, and what it is called. */
export interface ExportSource {
  readonly bundle: BundleHeader;
  /** From the beginning each time: in the order of the declarations, then by id. */
  items(): AsyncIterable<ExportedItem>;
}

/** What a bundle says of itself. */
export interface BundleHeader {
  readonly bundle: string;
  readonly title?: string;
  readonly licence?: string;
}

/** A node in the words of a bundle. */
export interface ExportedItem {
  readonly concept: Concept;
  readonly item: Item;
  /** The documents in which its evidence stands, by id. */
  readonly documents: readonly string[];
}
