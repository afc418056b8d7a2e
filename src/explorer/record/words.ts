// Words of a document that show something, as evidence is given to the server.
import type { EvidenceInput } from '../api/operations.generated.js';
import { textOffsets } from '../reader/text-offsets.js';

export interface Words {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Offsets in code points; null where the server is to find the place. */
  readonly start: number | null;
  readonly end: number | null;
}

/** So many characters around tell a passage from its look-alikes. */
const AROUND = 32;

/** The words between two indices of a text, without blanks at their ends; null where nothing else is there. */
export function wordsBetween(text: string, from: number, to: number): Words | null {
  const exact = text.slice(from, to).trim();
  if (exact === '') return null;
  const { toPoints } = textOffsets(text);
  const begin = text.indexOf(exact, from);
  const end = begin + exact.length;
  return {
    exact,
    prefix: lastOf(text.slice(Math.max(0, begin - 2 * AROUND), begin)),
    suffix: [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join(''),
    start: toPoints(begin),
    end: toPoints(end),
  };
}

/** Every place where a text has these words letter by letter, in order; at most so many. */
export function placesOf(text: string, typed: string, most: number): Words[] {
  const exact = typed.trim();
  const places: Words[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0 && places.length < most; at = text.indexOf(exact, at + 1))
    places.push(wordsBetween(text, at, at + exact.length)!);
  return places;
}

export function evidenceOf(document: string, { exact, prefix, suffix, start, end }: Words): EvidenceInput {
  if (start === null || end === null) return { document, exact };
  return { document, exact, prefix, suffix, start, end };
}

const opening = /[“«"‘„‹]\s*$/u;
const quoted = /^[“«"‘„‹]\s*(.*?)\s*[”»"’“›]$/su;

/** What was said, if these words quote it: without the quotation marks at their ends. */
export function quotedWords({ exact, prefix }: Words): { text: string; form: 'DIRECT' | 'INDIRECT' } {
  const inside = quoted.exec(exact)?.[1];
  const isQuoted = inside !== undefined || opening.test(prefix ?? '');
  return { text: inside ?? exact, form: isQuoted ? 'DIRECT' : 'INDIRECT' };
}

function lastOf(text: string): string {
  return [...text].slice(-AROUND).join('');
}
