// How does a filter find nodes by words?
import type { Compiler } from '../../graph/compiler.js';
import { INDEXES, indexQueries, type WordField } from './lucene-query.js';
import { searchWords } from './search-words.js';

/** The most candidates that one index hands on to the rest of a filter. */
export const MAX_CANDIDATES = 10_000;

/**
 * The clause that binds `node` to what has all the words, the last one also as the beginning of a longer one: in one of
 * its names or texts, in any language. Bounded by MAX_CANDIDATES an index, the best ones first. Refuses, naming
 * `argument`, a text without words.
 */
export function fullText(
  words: string,
  argument: string,
  field: WordField,
  node: string,
  type: string,
  compiler: Compiler,
): string {
  const asked = compiler.param(indexQueries(searchWords(words, argument), INDEXES, [field]));
  return `CALL () {\nUNWIND ${asked} AS ask\n${askIndex(compiler)} YIELD node AS found\nRETURN DISTINCT found\n}\nWITH found AS ${node} WHERE ${node}:${type}`;
}

/** The call of the index that the variable `ask` names, with its query; what it yields is up to the caller. */
export function askIndex(compiler: Compiler): string {
  return `CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: ${compiler.param(MAX_CANDIDATES)}})`;
}
