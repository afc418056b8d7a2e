// What one rule found in a text, before forms, acts and references are worked out; offsets still in UTF-16.
import type { Range } from './find-subject.js';
import type { Sentence } from './sentences.js';

export type Rule =
  | 'speech' | 'that' | 'question' | 'clause' | 'to' | 'preposition' | 'object' | 'parenthetical' | 'according' | 'headline'
  | 'noun' | 'adjective' | 'passive' | 'seeming';

export interface Finding {
  content: [number, number][];
  source: [number, number][];
  cue: [number, number][];
  /** The verb or noun that reports, in its base form; empty when only punctuation does. */
  verb: string;
  rule: Rule;
}

/** The UTF-16 span of a range of units. */
export function spanOf(sentence: Sentence, range: Range): [number, number] {
  return [sentence[range.from]!.start, sentence[range.to - 1]!.end];
}

/** The range without punctuation at either end; null when nothing else is left. */
export function trimRange(sentence: Sentence, range: Range): Range | null {
  let { from, to } = range;
  while (from < to && sentence[from]!.tag === 'PUNCT') from++;
  while (to > from && /^[.,;:—–-]+$/.test(sentence[to - 1]!.text)) to--;
  return from < to ? { from, to } : null;
}
