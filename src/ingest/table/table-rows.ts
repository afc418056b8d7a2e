// Which rows has a table, on which lines, and in which words? Read as a stream.
import { pipeline } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { ImportSource } from '../import-format.js';
import type { TableForm } from './mapping.js';

/** How many characters a row may have: a quote that is never closed would swallow the whole file. */
const MOST_CHARACTERS = 1_000_000;

/** A row, or why there is none. */
export type TableRow =
  | { readonly line: number; readonly cells: readonly string[]; readonly words: string }
  | { readonly line: number; readonly rejected: string };

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: Info;
}

/** The form of a table with nothing left open. */
export function wholeForm(file: string, form: TableForm = {}): Required<Omit<TableForm, 'columns'>> {
  return {
    delimiter: form.delimiter ?? (/\.tsv$/i.test(file) ? '\t' : ','),
    quote: form.quote ?? '"',
    missing: form.missing ?? [],
  };
}

/** The rows in their order, the one with the names of the columns among them. Empty lines are skipped. */
export async function* tableRows(source: ImportSource, form: TableForm | undefined): AsyncIterable<TableRow> {
  const { delimiter, quote } = wholeForm(source.file, form);
  const skipped: { line: number; rejected: string }[] = [];
  let last = 0;
  const parser = parse({
    delimiter,
    quote: quote === 'none' ? false : quote,
    bom: true,
    raw: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quote within a cell is a letter of it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_CHARACTERS,
    on_skip: (error: CsvError | undefined) => {
      skipped.push({
        line: last + 1,
        rejected: `must be a row, but the rest cannot be read: ${error?.message}`,
      });
      return undefined;
    },
  });
  // A mistake in reading the bytes reaches the loop below through the parser.
  pipeline(source.open(), parser, () => {});
  for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
    last = info.lines;
    const words = raw.replace(/^[\r\n\ufeff]+|[\r\n]+$/g, '');
    yield { line: info.lines - (words.match(/\r\n|\n|\r/g)?.length ?? 0), cells: record, words };
  }
  // One that is too long is told of again with each piece that comes.
  if (skipped[0] !== undefined) yield skipped[0];
}

/** The stretch of a row from one cell to another one, as it stands in the file. */
export function stretchOf(
  words: string,
  [first, last]: readonly [number, number],
  { delimiter, quote }: Required<Omit<TableForm, 'columns'>>,
): string {
  const cells: string[] = [];
  let begin = 0;
  let quoted = false;
  for (let at = 0; at <= words.length; at++) {
    const opens = quoted || at === begin || words[at - 1] === quote;
    if (quote !== 'none' && words[at] === quote && opens) quoted = !quoted;
    if (at < words.length && (quoted || !words.startsWith(delimiter, at))) continue;
    cells.push(words.slice(begin, at));
    begin = at + delimiter.length;
    at = Math.max(at, begin - 1);
  }
  return cells.slice(first, last + 1).join(delimiter);
}
