import type { Compiler } from '../../graph/compiler.js';
import type { SortOrder } from '../../graph/field-plan.js';
import { fullText } from '../search/full-text.js';

/** Entities in the order of their names. */
export const byName: SortOrder = { name: 'NAME_ASC', key: (node) => `${node}.sortName` };
export const byNameDescending: SortOrder = { ...byName, name: 'NAME_DESC', descending: true };
/** Agents and events by how many accepted statements are theirs. */
export const byStatements: SortOrder = {
  name: 'STATEMENTS_DESC',
  key: (node) => `${node}.statementCount`,
  descending: true,
};

/** The clause that finds entities by words of their names. */
export function named(
  words: string | null | undefined,
  argument: string,
  node: string,
  type: string,
  compiler: Compiler,
): string[] {
  return words == null ? [] : [fullText(words, argument, 'names', node, type, compiler)];
}
