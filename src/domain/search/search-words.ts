// Which words does a client look for? Letters and digits alone: what is typed is never query syntax.
import { fold, foldKey } from '../../anchor/fold.js';
import { badInput } from '../../error/isnad-error.js';

/** The longest text and the most words that can be looked for at once. */
export const MAX_LENGTH = 300;
export const MAX_WORDS = 32;

/** A word as it was typed, and folded. */
export interface SearchWord {
  readonly typed: string;
  readonly folded: string;
  /** Folded as names are: without apostrophes. */
  readonly key: string;
  /** The other way to write the same word: `القرءان` of `القرآن`, and back; null for most words. */
  readonly otherwise: string | null;
  /** The last word may still be being typed, so it also stands for what begins with it. */
  readonly unfinished: boolean;
  /** The indexes leave it out, so nothing is found by it where there are other words. */
  readonly small: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of what was typed, in their order, each once. Refuses, naming `argument`, a text without any letter or
 * digit, and one that is too long.
 */
export function searchWords(text: string, argument: string): SearchWord[] {
  if (text.length > MAX_LENGTH) {
    throw badInput(argument, `text of at most ${MAX_LENGTH} characters`, text);
  }
  const typed = [...new Set(text.match(WORD) ?? [])].filter((word) => foldKey(word) !== '');
  if (typed.length === 0) throw badInput(argument, 'text with at least one letter or digit', text);
  if (typed.length > MAX_WORDS) throw badInput(argument, `text of at most ${MAX_WORDS} words`, text);
  return typed.map((word, index) => {
    const folded = fold(word).text;
    const small = SMALL_WORDS.has(folded);
    const unfinished = index === typed.length - 1 && !small;
    const written = word.normalize('NFC').toLowerCase();
    const otherwise = otherSpelling(written);
    return { typed: written, folded, key: foldKey(word), otherwise, unfinished, small };
  });
}

/** A long alef after a hamza is one letter to some and two to others. */
function otherSpelling(word: string): string | null {
  if (word.includes('آ')) return word.replaceAll('آ', 'ءا');
  return word.includes('ءا') ? word.replaceAll('ءا', 'آ') : null;
}

/** The words with the other spelling of each that has one, each as a word of its own. */
export function withOtherSpellings(words: readonly SearchWord[]): SearchWord[] {
  return words.flatMap((word) => {
    const { otherwise } = word;
    if (otherwise === null) return [word];
    return [word, { ...word, typed: otherwise, folded: fold(otherwise).text, key: foldKey(otherwise) }];
  });
}

/** The commonest words that the indexes leave out: a search must not fail because one of them is its last word. */
const SMALL_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with من في علي الي عن ان لا ما هذا هذه التي الذي الذين هو هي كان او ثم قد مع عند كل بعد قبل بين غير'
  ).split(' '),
);
