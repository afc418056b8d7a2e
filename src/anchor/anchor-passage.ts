// Where in this text does a passage stand: exactly there, there with its spelling changed, or nowhere that is sure?
// A passage is never moved to a look-alike: what is not certain is ORPHANED, with the nearest places as suggestions.
import { codePoints } from './code-points.js';
import { type Agreement, agreementAfter, agreementBefore, context } from './context-agreement.js';
import { fold, originalRange } from './fold.js';
import { similarPlaces } from './similar-places.js';

/** W3C TextQuoteSelector and TextPositionSelector in one; offsets in code points of the text it was taken from. */
export interface PassageSelector {
  exact: string;
  prefix?: string | null;
  suffix?: string | null;
  start?: number | null;
  end?: number | null;
}

/** A place that may be the passage: offsets in code points, the words there, and how well they and their neighbours agree, 0 to 1. */
export interface Candidate {
  start: number;
  end: number;
  exact: string;
  certainty: number;
}

export type AnchorResult =
  | { anchor: 'ANCHORED'; start: number; end: number; certainty: number }
  | { anchor: 'ORPHANED'; candidates: Candidate[] };

/** Below this certainty a passage is ORPHANED. */
export const LEAST_CERTAINTY = 0.8;
/** A place wins only when the next best is this much less certain. */
const LEAST_LEAD = 0.15;
const MOST_PLACES = 500;
const MOST_SUGGESTIONS = 3;

/**
 * Anchors a passage in a text, which may have changed since: at its own offsets when words and neighbours are the same
 * there; else at the one place whose words are the same once folded, or nearly the same (fuzzy, bounded), and whose
 * neighbours agree. ORPHANED, with at most three suggestions, best first, when no place reaches LEAST_CERTAINTY, when
 * two places are about equally good, or when the passage is empty. Never throws.
 */
export function anchorPassage(text: string, passage: PassageSelector): AnchorResult {
  if (passage.exact.trim() === '') return { anchor: 'ORPHANED', candidates: [] };
  const points = codePoints(text);
  if (typeof passage.start === 'number' && standsAt(text, points.toUtf16(passage.start), passage)) {
    const end = points.fromUtf16(points.toUtf16(passage.start) + passage.exact.length);
    return { anchor: 'ANCHORED', start: passage.start, end, certainty: 1 };
  }

  const folded = fold(text);
  const wanted = fold(passage.exact).text.trim();
  const before = context(passage.prefix);
  const after = context(passage.suffix);
  const same = wanted === '' ? [] : placesOf(folded.text, wanted);
  const near = (same.length >= MOST_PLACES ? [] : similarPlaces(folded.text, wanted, before, after)).filter(
    (place) => !same.some((other) => place.start < other.end && other.start < place.end),
  );
  const candidates = [...same, ...near]
    .map((place): Candidate => {
      const [from, to] = originalRange(folded, place.start, place.end);
      const words = text.slice(from, to);
      const sameWords = place.likeness === 1 && words !== passage.exact.trim() ? 0.99 : place.likeness;
      const neighbours = neighbourhood([
        agreementBefore(folded.text, place.start, before),
        agreementAfter(folded.text, place.end, after),
      ]);
      return {
        start: points.fromUtf16(from),
        end: points.fromUtf16(to),
        exact: words,
        certainty: certainty(sameWords, neighbours, same.length),
      };
    })
    .sort((a, b) => b.certainty - a.certainty || distance(a, passage) - distance(b, passage));

  const [best, next] = candidates;
  if (best && best.certainty >= LEAST_CERTAINTY && best.certainty - (next?.certainty ?? 0) >= LEAST_LEAD) {
    return { anchor: 'ANCHORED', start: best.start, end: best.end, certainty: best.certainty };
  }
  return { anchor: 'ORPHANED', candidates: candidates.slice(0, MOST_SUGGESTIONS) };
}

/** Whether words and whole neighbourhood are letter for letter the same at one index: what an unchanged text gives. */
function standsAt(text: string, index: number, { exact, prefix, suffix }: PassageSelector): boolean {
  const end = index + exact.length;
  return (
    text.startsWith(exact, index) &&
    text.slice(Math.max(0, index - (prefix?.length ?? 0)), index) === (prefix ?? '') &&
    text.startsWith(suffix ?? '', end)
  );
}

function placesOf(text: string, wanted: string): { start: number; end: number; likeness: number }[] {
  const places = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  ) {
    const end = at + wanted.length;
    const insideWord = joined(text, at) || joined(text, end);
    places.push({ start: at, end, likeness: insideWord ? 0.9 : 1 });
  }
  return places;
}

/** Whether a word runs on across this index: `art` in `party` is not `art`. */
function joined(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

/** The share of both sides that agrees, but nothing when one side is wholly foreign. Null when the passage has no neighbours. */
function neighbourhood(sides: (Agreement | null)[]): number | null {
  const known = sides.filter((side) => side !== null);
  if (known.length === 0) return null;
  const least = Math.min(...known.map((side) => side.agreed / side.of));
  const agreed =
    known.reduce((sum, side) => sum + side.agreed, 0) / known.reduce((sum, side) => sum + side.of, 0);
  return least < 0.4 ? Math.min(least, agreed) : agreed;
}

function certainty(likeness: number, neighbours: number | null, places: number): number {
  // Without neighbours only words that are the same, and stand in one place, can be trusted.
  if (neighbours === null) return likeness >= 0.99 && places === 1 ? 0.9 * likeness : 0.5 * likeness;
  // Changed words need unchanged neighbours: both errors together would be a guess.
  return likeness >= 0.99 ? likeness * neighbours : likeness * neighbours ** 3;
}

function distance(candidate: Candidate, passage: PassageSelector): number {
  return typeof passage.start === 'number' ? Math.abs(candidate.start - passage.start) : candidate.start;
}
