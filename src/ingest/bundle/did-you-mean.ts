import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean: …?` with the most similar of the known words, or nothing when none is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const lower = new Map(known.map((other) => [other.toLowerCase(), other]));
  const best = closest(word.toLowerCase(), [...lower.keys()]);
  const most = Math.max(1, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), best) <= most ? `; did you mean: ${lower.get(best)}?` : '';
}
