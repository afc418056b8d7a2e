// Which forms of an Arabic word are one word to a search? The light stemming that the graph's full-text index does.

const PREFIXES = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];
const MARKS = /[\u064b-\u0652\u0640]/g;

/** The stem of a word: without the article and the particles written with it, without endings of number and gender. */
export function arabicStem(word: string): string {
  return SUFFIXES.reduce(
    (stem, suffix) =>
      stem.endsWith(suffix) && stem.length >= suffix.length + 2 ? stem.slice(0, -suffix.length) : stem,
    withoutArticle(normalised(word)),
  );
}

/** The beginning of a word as the index has it: normalised, without the article, its end as typed. */
export function arabicBeginning(word: string): string {
  return withoutArticle(normalised(word));
}

/** Letters as the index has them: one alef, one ya, no ta marbuta, no vowel marks; a hamza on its seat stays. */
function normalised(word: string): string {
  return word
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(/[آأإ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function withoutArticle(word: string): string {
  const prefix = PREFIXES.find(
    (candidate) =>
      word.startsWith(candidate) && word.length >= (candidate.length === 1 ? 4 : candidate.length + 2),
  );
  return prefix === undefined ? word : word.slice(prefix.length);
}
