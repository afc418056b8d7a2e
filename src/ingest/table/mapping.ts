// What does a mapping say: how the columns of a table become items?

import type { Conditions } from './conditions.js';
import type { MappedValue } from './mapped-value.js';

/** A mapping whose shape was checked. docs/importing.md explains it with examples. */
export interface Mapping {
  /** What the ids of its items begin with: `person:liar.barack-obama`. */
  readonly mapping: string;
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedOn?: string | number;
  readonly table?: TableForm;
  readonly items: Readonly<Record<string, MappedItem>>;
}

/** How the table is written. */
export interface TableForm {
  /** Between cells; a tab in a file that ends in .tsv, else a comma. */
  readonly delimiter?: string;
  /** Around cells, `none` where quotes are letters like others; `"` when absent. */
  readonly quote?: string;
  /** The names of the columns; the first row names them when absent. */
  readonly columns?: readonly string[];
  /** What cells without a value hold, beside nothing. */
  readonly missing?: readonly string[];
}

/** How a row becomes an item, or several, or none. */
export interface MappedItem {
  readonly type: string;
  /** Made only for rows in which all of them hold. */
  readonly when?: Conditions;
  /** Items before it in the mapping: made only for rows that make none of them. */
  readonly unless?: readonly string[];
  /** Made once for each value, which has a name of its own here: `{ topic: { of: '{topics}', split: ',' } }`. */
  readonly each?: Readonly<Record<string, MappedValue>>;
  /** What it is known by: equal keys are one item. Claims are known by what they say and by their evidence when absent. */
  readonly key?: MappedValue;
  /** The first and last column of the stretch of the row that shows it; the whole row when absent. */
  readonly evidence?: readonly [string, string];
  /** Properties and edges as in a bundle; an edge names items of the mapping. */
  readonly [field: string]: unknown;
}
