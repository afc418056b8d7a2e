// Which words of a text are the words looked for? The same folding and stemming as the indexes do, word by word.
import { stemmer } from 'stemmer';
import { fold, originalRange } from '../../anchor/fold.js';
import { arabicBeginning, arabicStem } from './arabic-stem.js';
import type { SearchWord } from './search-words.js';

/** Words of a text, side by side, that are all looked for. */
export interface Run {
  /** UTF-16 range in the text as it is written. */
  readonly start: number;
  readonly end: number;
  /** How many of the words looked for it holds. */
  readonly words: number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const SHORTEST = 3;
const CUT_OFF = 4;

/** The runs of matching words, in the order of the text. `loose` also takes words that an unfinished word goes beyond. */
export function runsIn(text: string, words: readonly SearchWord[], loose = false): Run[] {
  const folded = fold(text);
  const runs: { start: number; end: number; matched: Set<SearchWord> }[] = [];
  let open = false;
  for (const { 0: token, index } of folded.text.matchAll(WORD)) {
    const word = words.find((candidate) => matches(token, candidate, loose));
    if (word === undefined) {
      open = false;
      continue;
    }
    const [start, end] = originalRange(folded, index, index + token.length);
    const last = runs.at(-1);
    if (open && last !== undefined) {
      last.end = end;
      last.matched.add(word);
    } else {
      runs.push({ start, end, matched: new Set([word]) });
    }
    open = true;
  }
  return runs.map(({ start, end, matched }) => ({ start, end, words: matched.size }));
}

function matches(token: string, word: SearchWord, loose: boolean): boolean {
  const plain = plainForm(token);
  const stem = stemOf(plain);
  const [looked, lookedStem] = [word.key, stemOf(plainForm(word.folded))];
  if (plain === looked || stem === lookedStem) return true;
  if (!word.unfinished) return false;
  const begun = beginningOf(looked);
  if (plain.startsWith(looked) || beginningOf(plain).startsWith(begun)) return true;
  return loose && stem.length >= Math.max(SHORTEST, begun.length - CUT_OFF) && begun.startsWith(stem);
}

/** Without the English possessive, and without apostrophes as in names. */
function plainForm(token: string): string {
  return token.replace(/'s$/, '').replace(/'/g, '');
}

const ARABIC = /\p{Script=Arabic}/u;

function stemOf(plain: string): string {
  return ARABIC.test(plain) ? arabicStem(plain) : stemmer(plain);
}

function beginningOf(plain: string): string {
  return ARABIC.test(plain) ? arabicBeginning(plain) : plain;
}
