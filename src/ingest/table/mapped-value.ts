// Which texts does a value of a mapping mean in a row?

import { showValue } from '../../error/show-value.js';
import { Unreadable } from '../register/unreadable.js';

/** A text with columns in braces; or such a text with what to do to it, in the order of the keys here. */
export type MappedValue = string | number | boolean | ChangedValue;

export interface ChangedValue {
  readonly of: string | readonly string[];
  /** What stands between several values. */
  readonly split?: string;
  /** What to put in the place of what, everywhere. */
  readonly replace?: Readonly<Record<string, string>>;
  /** A value for each text; one that is not listed is `otherwise`, or nothing. */
  readonly lookup?: Readonly<Record<string, string>>;
  /** A value for the first word of these that the text contains; else `otherwise`, or nothing. */
  readonly contains?: Readonly<Record<string, string>>;
  readonly otherwise?: string;
  /** A capital at the beginning of each word. */
  readonly case?: 'title';
  /** The order of day, month and year in a date such as 19/07/2024. */
  readonly date?: 'dmy' | 'mdy' | 'ymd';
}

/** A row: the text of each column that has one. */
export type Row = ReadonlyMap<string, string>;

const COLUMN = /\{([^{}]+)\}/g;

/** A mapping has few texts, and a table many rows. */
const columnsKnown = new Map<string, readonly string[]>();

/** The columns that a text of a mapping names. */
export function columnsOf(template: string): readonly string[] {
  const columns = columnsKnown.get(template) ?? [...template.matchAll(COLUMN)].map(([, column]) => column!);
  columnsKnown.set(template, columns);
  return columns;
}

/** The texts, in their order: none where a column that it names is empty in the row, several where it is split. */
export function textsOf(value: MappedValue, row: Row): string[] {
  if (typeof value !== 'object') return filled(String(value), row);
  const given = [value.of].flat().map((template) => filled(template, row));
  const [whole] = given.find((texts) => texts.length > 0) ?? [];
  if (whole === undefined) return [];
  const parts = value.split === undefined ? [whole] : whole.split(value.split);
  return [...new Set(parts.flatMap((part) => changed(part.trim(), value)))];
}

function filled(template: string, row: Row): string[] {
  const columns = columnsOf(template);
  if (columns.some((column) => !row.has(column))) return [];
  if (columns.length === 1 && template.length === columns[0]!.length + 2) return [row.get(columns[0]!)!];
  return [template.replace(COLUMN, (_, column: string) => row.get(column)!)];
}

function changed(text: string, value: ChangedValue): string[] {
  let now: string | undefined = text;
  for (const [from, to] of Object.entries(value.replace ?? {})) now = now.replaceAll(from, to);
  if (value.lookup !== undefined)
    now = Object.hasOwn(value.lookup, now) ? value.lookup[now] : value.otherwise;
  else if (value.contains !== undefined) now = contained(now, value.contains) ?? value.otherwise;
  if (now === undefined || now === '') return [];
  if (value.case === 'title') now = now.replace(/(^|\s)\S/gu, (start) => start.toUpperCase());
  return [value.date === undefined ? now : reordered(now, value.date)];
}

function contained(text: string, words: Readonly<Record<string, string>>): string | undefined {
  const lower = text.toLowerCase();
  return Object.entries(words).find(([word]) => lower.includes(word.toLowerCase()))?.[1];
}

/** Three numbers as year, month and day; a year, or a year with a month, may stand alone. */
function reordered(text: string, order: string): string {
  const numbers = text.split(/\D+/).filter((number) => number !== '');
  if (numbers.length === 1 && numbers[0]!.length === 4) return numbers[0]!;
  const parts = [...(numbers.length === 2 ? order.replace('d', '') : order)];
  const part = (letter: string) => numbers[parts.indexOf(letter)];
  const year = part('y');
  if (numbers.length !== parts.length || year?.length !== 4) {
    throw new Unreadable(
      `must be a date with a year of four digits, in the order ${order}, but got: ${showValue(text)}`,
    );
  }
  return [year, part('m'), part('d')]
    .flatMap((number) => (number === undefined ? [] : [number.padStart(2, '0')]))
    .join('-');
}
