// Which stretches of a text are nearly the passage? A bounded fuzzy search that only suggests; it decides nothing.
import search from 'approx-string-match';

/** A stretch of the folded text and how alike it is to the passage, 0 to 1. */
export interface SimilarPlace {
  start: number;
  end: number;
  likeness: number;
}

/** Shorter passages are all too like something else. */
const LEAST_LENGTH = 12;
const LONGEST_PATTERN = 1_000;
/** Up to here the whole text is searched too; in a longer one only where the passage's neighbours stand. */
const WHOLE_TEXT = 200_000;
const MOST_WINDOWS = 20;
const MOST_ERRORS = 0.2;

/**
 * Stretches of `text` within one fifth of edits of `wanted`, but not equal to it; all folded. At most one for each window
 * searched; empty when the passage is too short or too long to tell.
 */
export function similarPlaces(
  text: string,
  wanted: string,
  before: string | null,
  after: string | null,
): SimilarPlace[] {
  if (wanted.length < LEAST_LENGTH || wanted.length > LONGEST_PATTERN) return [];
  const mostErrors = Math.floor(wanted.length * MOST_ERRORS);
  const places = new Map<number, SimilarPlace>();
  for (const [from, to] of windows(text, wanted.length, before, after)) {
    const matches = search(text.slice(from, to), wanted, mostErrors);
    let best: SimilarPlace | undefined;
    for (const match of matches) {
      const likeness = 1 - match.errors / wanted.length;
      if (match.errors > 0 && (!best || likeness > best.likeness)) {
        best = { start: from + match.start, end: from + match.end, likeness };
      }
    }
    if (best) places.set(best.start, trimmed(text, best));
  }
  return [...places.values()];
}

function trimmed(text: string, place: SimilarPlace): SimilarPlace {
  let { start, end } = place;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end, likeness: place.likeness };
}

function windows(
  text: string,
  length: number,
  before: string | null,
  after: string | null,
): [number, number][] {
  const found: [number, number][] = text.length <= WHOLE_TEXT ? [[0, text.length]] : [];
  const add = (words: string | undefined, offset: number) => {
    if (!words || words.length < 8) return;
    for (
      let at = text.indexOf(words);
      at >= 0 && found.length < MOST_WINDOWS;
      at = text.indexOf(words, at + 1)
    ) {
      found.push([Math.max(0, at + offset), Math.min(text.length, at + offset + 2 * length + words.length)]);
    }
  };
  add(before?.slice(-16), 0);
  add(after?.slice(0, 16), -2 * length);
  return found;
}
