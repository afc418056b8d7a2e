// Which words, marks and sentences does an Arabic paragraph have? Words are also kept folded, for the word lists.
import { fold } from '../../anchor/fold.js';
import type { Word } from '../finding.js';
import { findQuotations, type Quotation } from '../quotation-marks.js';

export interface ArabicWord extends Word {
  /** Folded, for the word lists. */
  key: string;
  /** The quotation it stands in, its marks included. */
  quotation: Quotation | null;
}

const TOKEN = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{N}ـ_]+|[^\s\p{L}\p{N}]/gu;
const cache = new Map<string, string>();
const CACHE_SIZE = 50_000;
/** Texts without stops are cut here: rules that look through a sentence need it bounded. */
const LONGEST_SENTENCE = 400;

/** The sentences of the paragraph at [start, end), each its words and marks; a mark inside quotation marks ends none. */
export function arabicSentences(text: string, start: number, end: number): ArabicWord[][] {
  const quotations = findQuotations(text, start, end);
  const sentences: ArabicWord[][] = [];
  let current: ArabicWord[] = [];
  let q = 0;
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const at = match.index;
    while (q < quotations.length && quotations[q]!.end <= at) q++;
    const quotation = quotations[q] && at >= quotations[q]!.start ? quotations[q]! : null;
    const word = match[0];
    const mark = !/[\p{L}\p{N}]/u.test(word);
    current.push({
      start: at,
      end: at + word.length,
      text: word,
      tag: mark ? 'PUNCT' : 'WORD',
      key: keyOf(word),
      quotation,
    });
    const initial = word === '.' && (current.at(-2)?.text.length ?? 0) === 1 && current.at(-2)!.end === at;
    const stops =
      /^[.؟?!…]$/.test(word) && !quotation && !initial && !/[\p{L}\p{N}.]/u.test(text[at + 1] ?? ' ');
    if (stops || current.length >= LONGEST_SENTENCE) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function keyOf(word: string): string {
  let key = cache.get(word);
  if (key === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    key = fold(word).text;
    cache.set(word, key);
  }
  return key;
}
