// At which words does something that a search found show that it fits?
import { decodeList } from '../../graph/stored-property.js';
import { type SearchWord, withOtherSpellings } from './search-words.js';
import { type Run, runsIn } from './word-match.js';

export interface Highlight {
  readonly field: 'name' | 'text';
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly language: string | null;
}

/** What of a node was looked through, as it is stored. */
export interface Searched {
  readonly names: unknown;
  readonly texts: unknown;
  /** The held text of a document, and its language. */
  readonly text: string | null;
  readonly language: string | null;
}

interface Worded {
  readonly text: string;
  readonly language: string | null;
}

const MOST = 5;
const MOST_IN_A_TEXT = 2;
const CONTEXT = 60;

/**
 * Where the words were found: names before texts, in each the stretches with most of the words, in the order of the text;
 * at most five. With `language`, only in names and texts in that language.
 */
export function highlightsIn(
  node: Searched,
  words: readonly SearchWord[],
  language?: string | null,
): Highlight[] {
  const places = [
    ...decodeList<Worded>(node.names).map((name) => ({ field: 'name' as const, ...name })),
    ...decodeList<Worded>(node.texts).map((text) => ({ field: 'text' as const, ...text })),
    ...(node.text == null ? [] : [{ field: 'text' as const, text: node.text, language: node.language }]),
  ].filter((place) => language == null || sameIndex(place.language, language));
  const large = words.filter((word) => !word.small);
  const telling = withOtherSpellings(large.length > 0 ? large : words);
  const shown = (loose: boolean): Highlight[] =>
    places.flatMap(({ field, text, language: of }) =>
      best(runsIn(text, telling, loose)).map((run) => ({
        field,
        ...around(text, run),
        language: of ?? null,
      })),
    );
  const found = shown(false);
  return (found.length > 0 ? found : shown(true)).slice(0, MOST);
}

function best(runs: readonly Run[]): Run[] {
  const fullest = [...runs].sort((a, b) => b.words - a.words || a.start - b.start).slice(0, MOST_IN_A_TEXT);
  return fullest.sort((a, b) => a.start - b.start);
}

/** Languages without an analyzer of their own are searched together. */
function sameIndex(language: string | null, asked: string): boolean {
  return indexOf(language) === indexOf(asked);
}

/** The index that the words of a language lie in. */
export function indexOf(language: string | null): 'ar' | 'en' | 'other' {
  const base = language?.toLowerCase().split('-')[0];
  return base === 'ar' || base === 'en' ? base : 'other';
}

function around(text: string, { start, end }: Run): { before: string; match: string; after: string } {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > 0 && !/\s/.test(text[from - 1]!) ? before.replace(/^\S*\s/, '') : before,
    match: text.slice(start, end),
    after: to < text.length && !/\s/.test(text[to]!) ? after.replace(/\s\S*$/, '') : after,
  };
}
