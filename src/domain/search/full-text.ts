import { fold } from '../../anchor/fold.js';
import { badInput } from '../../error/isnad-error.js';
import type { Compiler } from '../../graph/compiler.js';

/** The full-text indexes by the language whose analyzer they use. */
export const INDEXES = ['ar', 'en', 'other'] as const;
const MAX_WORDS = 32;
/** The most candidates that one index hands on to the rest of a filter. */
const MAX_CANDIDATES = 10_000;

/**
 * The clause that binds `node` to what has all the words, in the names or the text of any language. The words are never
 * query syntax.
 */
export function fullText(
  words: string,
  argument: string,
  field: 'names' | 'text',
  node: string,
  type: string,
  compiler: Compiler,
): string {
  const query = luceneQuery(words, argument);
  const found = INDEXES.map((language) => {
    const index = compiler.param(`words_${language}`);
    const restricted = compiler.param(query.map((word) => `+${field}_${language}:${word}`).join(' '));
    return `CALL db.index.fulltext.queryNodes(${index}, ${restricted}, {limit: ${compiler.param(MAX_CANDIDATES)}}) YIELD node AS found RETURN found`;
  });
  return `CALL () {\n${found.join('\nUNION\n')}\n}\nWITH found AS ${node} WHERE ${node}:${type}`;
}

/** Each word as it is, or as the beginning of a longer one. Refuses a text without any letter or digit. */
export function luceneQuery(words: string, argument: string): string[] {
  const terms = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (terms.length === 0) throw badInput(argument, 'text with at least one letter or digit', words);
  if (terms.length > MAX_WORDS) throw badInput(argument, `text of at most ${MAX_WORDS} words`, words);
  return terms.map((term) => {
    const folded = fold(term).text;
    return folded === '' ? `${term}` : `(${term} OR ${folded}*)`;
  });
}
