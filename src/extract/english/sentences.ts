// What are the sentences of an English paragraph, seen from outside its speech? A quotation that speaks counts as one
// unit of its sentence; a quoted phrase is just words.
import type { Quotation } from '../quotation-marks.js';
import { findQuotations } from '../quotation-marks.js';
import { reportingEntries } from './reporting-entries.js';
import { type Token, tagTokens } from './tag-tokens.js';

/** A token, or a whole quotation that speaks (tag QUOTE). */
export interface Unit extends Token {
  quotation?: Quotation;
  /** For a quotation: whether it ends in a comma, a question or an exclamation, so that its sentence goes on. */
  endsOpen?: boolean;
  /** For a quotation: whether it begins with a small letter, and so goes on with what stood before. */
  startsSmall?: boolean;
  /** Whether it stands inside a quoted phrase. */
  quoted?: boolean;
}

export type Sentence = Unit[];

/** A word as titles have it: with a capital, or a small word between such. */
export const TITLE_WORD = /^[\p{Lu}\p{N}]|^(a|an|the|of|and|or|in|on|to|for|with|at|by|from|’s|'s|&)$/u;

/** A list without a stop may run for pages: rules that look through a sentence need it bounded. */
const LONGEST_SENTENCE = 400;

/** The sentences of the paragraph at [start, end), in order. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const tokens = tagTokens(text.slice(start, end), start);
  const sentences: Sentence[] = [];
  let current: Sentence = [];
  const finish = () => {
    // A name at the start of its sentence is often tagged as a verb; two verbs in a row tell.
    const [head, second] = current;
    if (head?.tag === 'VERB' && second?.tag === 'VERB' && !/(ing|ed)$/.test(head.lower)) head.tag = 'PROPN';
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  const quotations = findQuotations(text, start, end);
  let q = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && token.start >= quotation.start) {
      let after = i;
      while (after < tokens.length && tokens[after]!.start < quotation.end) after++;
      const inner = tokens
        .slice(i, after)
        .filter((t) => t.start >= quotation.innerStart && t.end <= quotation.innerEnd);
      if (speaks(inner, quotation, current)) {
        current.push({
          start: quotation.start,
          end: quotation.end,
          text: '',
          lower: '',
          tag: 'QUOTE',
          quotation,
          startsSmall: /^\p{Ll}/u.test(inner.find((t) => t.tag !== 'PUNCT')?.text ?? ''),
          endsOpen: /^[,!?]/.test(inner.at(-1)?.text ?? ''),
        });
        const last = inner.at(-1)?.text ?? '';
        if (
          /[.!?…]/.test(last) &&
          startsSentence(tokens[after]) &&
          !/^[—–―]/.test(tokens[after]?.text ?? '') &&
          !(last !== '.' && speakerFollows(tokens, after))
        )
          finish();
      } else {
        for (const token of inner) current.push({ ...retagged(token, current), quoted: true });
        if (/^[.!?]$/.test(inner.at(-1)?.text ?? '') && startsSentence(tokens[after])) finish();
      }
      i = after;
      q++;
      continue;
    }
    current.push(retagged(token, current));
    i++;
    if (current.length >= LONGEST_SENTENCE) finish();
    if (/^([.!?]+|…)$/.test(token.text) && tokens[i]?.start !== token.end && startsSentence(tokens[i]))
      finish();
  }
  finish();
  return sentences;
}

function startsSentence(token: Token | undefined): boolean {
  return !token || /^[\p{Lu}\p{N}“"«‘'`([*—–-]/u.test(token.text);
}

/** `“Why?” Morrow asked.`: whether a reporting verb ends the few words up to the next mark. */
function speakerFollows(tokens: Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]!;
    const entries = token.tag === 'VERB' ? reportingEntries.get(token.lower) : undefined;
    if (
      entries?.some((entry) => entry.form !== 'base' && entry.form !== 'ing' && !entry.frames.has('object+'))
    )
      return true;
    if (/^[.;:!?“”"]$/.test(token.text)) return false;
  }
  return false;
}

/** Whether the words in quotation marks are an utterance, and not a phrase, a title or part of a reported clause. */
function speaks(inner: Token[], quotation: Quotation, before: Sentence): boolean {
  const words = inner.filter((t) => t.tag !== 'PUNCT');
  if (words.length === 0) return false;
  const last = inner.at(-1)!.text;
  const previous = before.at(-1);
  if (previous && !/^[,:]$|^[—–-]+$/.test(previous.text) && previous.tag !== 'QUOTE') return false;
  if (
    previous &&
    words.length > 1 &&
    words.length < 9 &&
    !/[!?]/.test(last) &&
    words.every((t) => TITLE_WORD.test(t.text))
  )
    return false;
  const ends = /^[.,!?…]|^--?$|^[—–]$/.test(last) || !quotation.closed;
  return ends || words.length >= 5 || previous?.text === ':' || (previous !== undefined && words.length >= 3);
}

/** Whether most words have a capital, as in a headline. */
export function isHeadline(sentence: Sentence): boolean {
  const words = sentence.filter((unit) => /^\p{L}{2}/u.test(unit.text));
  return words.length > 2 && words.filter((unit) => /^\p{Lu}/u.test(unit.text)).length / words.length > 0.6;
}

/** The tagger takes many capitalised names for verbs: inside a sentence a capital means a name. */
function retagged(token: Token, before: Sentence): Token {
  if (
    before.length > 0 &&
    /^(VERB|NOUN|ADJ)$/.test(token.tag) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    before.at(-1)!.text !== ':'
  ) {
    return { ...token, tag: 'PROPN' };
  }
  return token;
}
