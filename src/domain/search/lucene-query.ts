// What is asked of a full-text index for some words? Each word is quoted, so that none of it is query syntax.
import { arabicBeginning } from './arabic-stem.js';
import { type SearchWord, withOtherSpellings } from './search-words.js';

/** A full-text index: by the language whose analyzer it uses, or of all names without any language. */
export type WordIndex = 'ar' | 'en' | 'other' | 'folded';
export const INDEXES: readonly WordIndex[] = ['ar', 'en', 'other', 'folded'];

export type WordField = 'names' | 'text';

/** How much a name weighs beside a text, and a mere beginning beside a whole word. */
const NAME_WEIGHT = 3;
const BEGINNING_WEIGHT = 0.5;

/** How many letters at the end of an unfinished word may belong to an ending that the index has cut off. */
const CUT_OFF = 4;
const SHORTEST = 3;

/** A full-text index by its name in the database, and what it is asked. */
export interface IndexQuery {
  readonly index: string;
  readonly query: string;
}

/**
 * What to ask of each index that has one of the fields: all words, each in any of the fields; or, with `some`, any of
 * them, and whatever could be the stem of the unfinished one.
 */
export function indexQueries(
  words: readonly SearchWord[],
  indexes: readonly WordIndex[],
  fields: readonly WordField[],
  some = false,
): IndexQuery[] {
  return indexes.flatMap((index) => {
    const own = fields.filter((field) => index !== 'folded' || field === 'names');
    const query = words.map((word) => `${some ? '' : '+'}(${placesOf(word, index, own, some)})`).join(' ');
    return own.length === 0 ? [] : [{ index: index === 'folded' ? 'folded_names' : `words_${index}`, query }];
  });
}

function placesOf(word: SearchWord, index: WordIndex, fields: readonly WordField[], some: boolean): string {
  const spellings = withOtherSpellings([word]);
  const forms = [...new Set(spellings.flatMap((spelling) => formsOf(spelling, index, some)))].join(' OR ');
  const weight = (field: WordField): string => (field === 'names' ? `^${NAME_WEIGHT}` : '');
  return fields.map((field) => `${property(field, index)}:(${forms})${weight(field)}`).join(' OR ');
}

function property(field: WordField, index: WordIndex): string {
  return index === 'folded' ? 'foldedNames' : `${field}_${index}`;
}

function formsOf({ typed, folded, key, unfinished }: SearchWord, index: WordIndex, some: boolean): string[] {
  const whole = index === 'folded' ? [key] : [typed, folded];
  const begun = unfinished ? beginnings(typed, folded, key, index) : [];
  const cut = unfinished && some ? begun.flatMap(possibleStems) : [];
  return [
    ...new Set([
      ...[...whole, ...cut].map((word) => `"${word}"`),
      ...begun.map((word) => `${word}*^${BEGINNING_WEIGHT}`),
    ]),
  ];
}

/** A word that ends in `*` meets the index as it is, so it must look as words do there. */
function beginnings(typed: string, folded: string, key: string, index: WordIndex): string[] {
  if (index === 'folded') return [key];
  return index === 'ar' ? [arabicBeginning(typed)] : [typed, folded];
}

function possibleStems(word: string): string[] {
  return Array.from({ length: CUT_OFF }, (_, index) => word.slice(0, -1 - index)).filter(
    (stem) => stem.length >= SHORTEST,
  );
}
