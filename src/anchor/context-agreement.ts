// How far do the words beside a place agree with the words that stood beside the passage?
// Agreement is counted from the passage outwards and stops at the first difference: look-alikes differ close by.
import { fold } from './fold.js';

/** The most characters of a prefix or suffix that are compared. */
const REACH = 48;

/** How many of the characters beside a place agree with those beside the passage, counted outwards from it. */
export interface Agreement {
  agreed: number;
  of: number;
}

/** A folded prefix or suffix; null when it holds no letter or digit, and so says nothing. */
export function context(words: string | null | undefined): string | null {
  const folded = fold(words ?? '').text;
  return /[\p{L}\p{N}]/u.test(folded) ? folded : null;
}

/** How much of a folded prefix stands in the folded text right before `start`; null without a prefix. */
export function agreementBefore(text: string, start: number, prefix: string | null): Agreement | null {
  if (prefix === null) return null;
  const wanted = prefix.slice(-REACH).trimStart();
  let i = wanted.length;
  let at = start;
  // White space next to the passage may have been trimmed away with the passage itself.
  if (wanted.endsWith(' ') !== (text[at - 1] === ' ')) {
    if (wanted.endsWith(' ')) i--;
    else at--;
  }
  const all = i;
  while (i > 0 && at > 0 && wanted[i - 1] === text[at - 1]) {
    i--;
    at--;
  }
  return { agreed: all - i, of: all };
}

/** How much of a folded suffix stands in the folded text right after `end`; null without a suffix. */
export function agreementAfter(text: string, end: number, suffix: string | null): Agreement | null {
  if (suffix === null) return null;
  const wanted = suffix.slice(0, REACH).trimEnd();
  let i = 0;
  let at = end;
  if (wanted.startsWith(' ') !== (text[at] === ' ')) {
    if (wanted.startsWith(' ')) i++;
    else at++;
  }
  const first = i;
  while (i < wanted.length && at < text.length && wanted[i] === text[at]) {
    i++;
    at++;
  }
  return { agreed: i - first, of: wanted.length - first };
}
