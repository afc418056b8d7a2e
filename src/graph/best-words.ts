// How do the words in one language come out of the database without those in all the others?
import type { Row } from './concept.js';
import type { PropertyPlan, Read } from './field-plan.js';
import { ANALYZED } from './stored-property.js';

/** The stored lists of words: names, or the versions of a text. */
type WordList = 'names' | 'texts';

/** What a field reads whose argument `language` says in which language the best words of a list are asked for. */
export function bestWords(list: WordList): PropertyPlan['reads'] {
  return ({ language }) => [wordsRead(list, language as string | undefined)];
}

/** Where a node has words in the language just once, nothing is left to choose and they are sent alone; else all are. */
function wordsRead(list: WordList, language: string | undefined): Read {
  if (language == null || !ANALYZED.includes(language)) return list;
  const stored = `${list === 'names' ? 'names' : 'text'}_${language}`;
  return {
    name: wordsKey(list, language),
    expression: (node) =>
      `CASE size(${node}.${stored}) WHEN 1 THEN ${node}.${stored}[0] ELSE ${node}.${list} END`,
  };
}

/** What `bestWords` read: the words themselves, or the stored list that they are still to be chosen from. */
export function readWords(row: Row, list: WordList, language?: string | null): unknown {
  return row[wordsKey(list, language)] ?? row[list];
}

function wordsKey(list: WordList, language?: string | null): string {
  return `${list}:${language}`;
}
