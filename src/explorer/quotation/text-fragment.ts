// Which address opens a page of the web at certain words? A text fragment; browsers match it by whole words only.

/** A letter with its marks, a digit, or what stands between two of them inside one word: don’t, 1,000, ‌ in Persian. */
const ofWord = String.raw`[\p{L}\p{M}\p{N}_]`;
const inWord = String.raw`[’'\u200c\u200d]|(?<=\p{N})[.,](?=\p{N})`;
const wordBefore = new RegExp(`(?:${ofWord}(?:${inWord})?)*$`, 'u');
const wordAfter = new RegExp(`^(?:(?:${inWord})?${ofWord})*`, 'u');
const isOfWord = new RegExp(`^${ofWord}$`, 'u');

export interface Selection {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Fewer words than this may stand elsewhere too: those around them tell which are meant. */
const FEW = 4;
/** As many words of those around. */
const AROUND = 3;

/** The words, grown at both ends to whole words where they begin or end inside one; and what is left around them. */
function grown({ exact, prefix, suffix }: Selection): { before: string; words: string; after: string } {
  const [before, after] = [prefix ?? '', suffix ?? ''];
  const [first = '', last = ''] = [[...exact].at(0), [...exact].at(-1)];
  const start = isOfWord.test(first) ? wordBefore.exec(before)![0] : '';
  const end = isOfWord.test(last) ? wordAfter.exec(after)![0] : '';
  return {
    before: before.slice(0, before.length - start.length),
    words: start + exact + end,
    after: after.slice(end.length),
  };
}

/**
 * The address of the source at the words of a passage. Long ones are named by their first and last five words; few ones
 * together with the words around them in the same paragraph.
 */
export function sourceAddress(url: string, passage: Selection): string {
  const { before, words, after } = grown(passage);
  const parts = words.trim().split(/\s+/u);
  const named = parts.length <= 12 ? [parts] : [parts.slice(0, 5), parts.slice(-5)];
  const text = named.map((part) => encoded(part.join(' '))).join(',');
  const isFew = parts.length < FEW;
  const prefix = isFew ? lastWords(before) : '';
  const suffix = isFew ? firstWords(after) : '';
  const fragment = `${prefix && `${encoded(prefix)}-,`}${text}${suffix && `,-${encoded(suffix)}`}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** The first of them may be cut in two, so it is left out, unless the paragraph begins with it. */
function lastWords(before: string): string {
  const lines = before.split('\n');
  const words = lines.at(-1)!.trim().split(/\s+/u);
  return (lines.length > 1 ? words : words.slice(1)).slice(-AROUND).join(' ');
}

function firstWords(after: string): string {
  const lines = after.split('\n');
  const words = lines[0]!.trim().split(/\s+/u);
  return (lines.length > 1 ? words : words.slice(0, -1)).slice(0, AROUND).join(' ');
}

/** Hyphens, commas and ampersands mean something in a text fragment; encodeURIComponent leaves the first alone. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
