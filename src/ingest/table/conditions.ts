// Is an item to be made for a row?
import type { Row } from './mapped-value.js';

/** What must hold, by column. */
export type Conditions = Readonly<Record<string, Condition>>;

/** What must hold of a cell; all of it. An empty cell is the text ''. */
export interface Condition {
  readonly is?: readonly string[];
  readonly not?: readonly string[];
  /** A regular expression. */
  readonly matches?: string;
  readonly unlike?: string;
}

/** Whether all conditions hold. */
export function holds(conditions: Conditions, row: Row): boolean {
  return Object.entries(conditions).every(([column, { is, not, matches, unlike }]) => {
    const text = row.get(column) ?? '';
    return (
      (is === undefined || is.includes(text)) &&
      (not === undefined || !not.includes(text)) &&
      (matches === undefined || expression(matches).test(text)) &&
      (unlike === undefined || !expression(unlike).test(text))
    );
  });
}

const compiled = new Map<string, RegExp>();

function expression(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'u');
  compiled.set(source, known);
  return known;
}
