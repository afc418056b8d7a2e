// Which spellings count as the same letters? Folds Arabic and Latin text to one plain form and remembers, for each
// folded character, where it came from, so that a match in folded text is shown with the original offsets.

/** A folded text; starts[i] and ends[i] are the UTF-16 offsets in the original of the folded character i. */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Folds away what typists and publishers vary: tashkeel, tatweel, alef, hamza, ya, ta marbuta and presentation forms;
 * Arabic digits and commas; quotation marks and dashes; accents, case and Unicode composition; bidi controls and other
 * invisible characters; and each run of white space becomes one space. Linear time; never fails.
 */
export function fold(text: string): Folded {
  let starts = new Int32Array(text.length + 16);
  let ends = new Int32Array(text.length + 16);
  const parts: string[] = [];
  let length = 0;
  let spaced = false;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const next = i + (code > 0xffff ? 2 : 1);
    const folded = code < 128 ? ASCII[code]! : foldCodePoint(code);
    if (folded === '') {
      // A mark belongs to its letter, so a match that ends in that letter covers the mark too.
      if (length > 0 && ends[length - 1] === i && isAttached(code)) ends[length - 1] = next;
    } else if (folded !== ' ' || !spaced) {
      if (length + folded.length > starts.length) {
        starts = grown(starts, folded.length);
        ends = grown(ends, folded.length);
      }
      for (let k = 0; k < folded.length; k++) {
        starts[length] = i;
        ends[length++] = next;
      }
      parts.push(folded);
      spaced = folded === ' ';
    } else {
      ends[length - 1] = next;
    }
    i = next;
  }
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The UTF-16 range of the original that the folded range [start, end) came from; an empty range stays empty. */
export function originalRange(folded: Folded, start: number, end: number): [number, number] {
  const last = folded.ends.length - 1;
  if (end <= start) {
    const at = start <= last ? folded.starts[start]! : last < 0 ? 0 : folded.ends[last]!;
    return [at, at];
  }
  return [folded.starts[start]!, folded.ends[Math.min(end - 1, last)]!];
}

/**
 * The form under which two spellings of a name are one: folded, without punctuation, words parted by one space.
 * Apostrophes join (`O’Brien` is `obrien`), hyphens part (`Biden-Harris` is `biden harris`). Empty when the text has no
 * letter or digit.
 */
export function foldKey(text: string): string {
  return fold(text)
    .text.replace(/'/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

const MARKS =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff]/g;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const TATWEEL = 0x640;
const LETTERS: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const ASCII = Array.from({ length: 128 }, (_, code) => foldOne(code));
const cache = new Map<number, string>();

function foldCodePoint(code: number): string {
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = foldOne(code);
    cache.set(code, folded);
  }
  return folded;
}

function foldOne(code: number): string {
  const char = String.fromCodePoint(code);
  if (code === TATWEEL || INVISIBLE.test(char)) return '';
  if (/\s/.test(char)) return ' ';
  const known = LETTERS[char];
  if (known) return known;
  // A compatibility form of a lone mark decomposes to a space and the mark: both go.
  const plain = char.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(/^ $/, '');
  return Array.from(plain, (c) => LETTERS[c] ?? arabicDigit(c))
    .join('')
    .replace(/\u0640/g, '');
}

function arabicDigit(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return char;
}

function isAttached(code: number): boolean {
  return code === TATWEEL || String.fromCodePoint(code).match(MARKS) !== null;
}

function grown(from: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2 + by);
  to.set(from);
  return to;
}
