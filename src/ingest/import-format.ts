import type { Readable } from 'node:stream';
import type { Item } from '../graph/write/node-record.js';

/** What a format must offer so that `isnad import` can read it. One folder a format, one line each in `formats.ts`. */
export interface ImportFormat {
  /** As in `--format popolo`. */
  readonly name: string;
  /** One line for `isnad import --help`. */
  readonly description: string;
  /** Whether a file is of this format, by its name and its first 4,096 characters. */
  recognises(file: string, head: string): boolean;
  /** The fields that docs/importing.md lists as never kept, by their last name or their whole path. */
  readonly leavesOut?: readonly string[];
  /** What the source says, record by record, in its order; reads as a stream and keeps nothing that grows with the records. */
  read(source: ImportSource): AsyncIterable<Reading>;
}

/** A file, or standard input, to be read. */
export interface ImportSource {
  /** For messages, and for the ids of the documents that stand for the file. */
  readonly file: string;
  /** Where the bytes lie, if in a file that others can open too. */
  readonly path?: string;
  /** `--mapping`: how the columns of a table become items. */
  readonly mapping?: string;
  /** The bytes from the beginning; may be called again. */
  open(): Readable;
}

/** What a format reads: a record, or fields of the file itself that are not kept. */
export type Reading = RecordReading | { readonly line: number; readonly leftOut: readonly string[] };

/**
 * One record of the source: the items that it becomes, taken or refused together, or why it cannot become any. Items
 * that several records share, such as a speaker, may be given again with each, in equal words. `leftOut` names the fields
 * of the record that say something and are not kept: `persons[].gender`.
 */
export type RecordReading =
  | { readonly line: number; readonly items: readonly Item[]; readonly leftOut?: readonly string[] }
  | { readonly line: number; readonly rejected: string };
