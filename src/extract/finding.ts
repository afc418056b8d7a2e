// What one rule found in a text, before forms, acts and references are worked out; offsets still in UTF-16.

/** Unit indexes of a sentence: [from, to). */
export interface Range {
  from: number;
  to: number;
}

/** What a sentence is made of, in either language: a stretch of text and its part of speech, PUNCT where it is a mark. */
export interface Word {
  start: number;
  end: number;
  text: string;
  tag: string;
}

export type Rule =
  | 'speech'
  | 'that'
  | 'question'
  | 'clause'
  | 'to'
  | 'preposition'
  | 'object'
  | 'parenthetical'
  | 'according'
  | 'headline'
  | 'noun'
  | 'adjective'
  | 'passive'
  | 'seeming';

export interface Finding {
  content: [number, number][];
  source: [number, number][];
  cue: [number, number][];
  /** The verb or noun that reports, in its base form; empty when only punctuation does. */
  verb: string;
  rule: Rule;
}

/** The UTF-16 span of a range of units. */
export function spanOf(sentence: readonly Word[], range: Range): [number, number] {
  return [sentence[range.from]!.start, sentence[range.to - 1]!.end];
}

/** The range without commas, stops and dashes at either end, its quotation marks kept; null when nothing else is left. */
export function trimRange(sentence: readonly Word[], range: Range): Range | null {
  let { from, to } = range;
  while (from < to && /^[.,;:،؛)\]—–-]+$/.test(sentence[from]!.text)) from++;
  while (to > from && /^[.,;:،؛(—–-]+$/.test(sentence[to - 1]!.text)) to--;
  for (let i = from; i < to; i++) if (sentence[i]!.tag !== 'PUNCT') return { from, to };
  return null;
}
