// Where is the n-th Unicode code point of a text, and which code point stands at a UTF-16 index?
// Passages count code points, JavaScript counts UTF-16 units: the two differ after each astral character.

/** Both ways between UTF-16 indices and code-point offsets of one text. */
export interface CodePoints {
  /** The length of the text in code points. */
  readonly length: number;
  /** The code-point offset of a UTF-16 index; an index inside a surrogate pair counts as its start. Bounded to the text. */
  fromUtf16(index: number): number;
  /** The UTF-16 index of a code-point offset. Bounded to the text. */
  toUtf16(offset: number): number;
}

/**
 * Indexes a text once, in linear time, and answers in O(log astral characters); a text without astral characters
 * costs nothing to keep. A lone surrogate counts as one code point, as in JavaScript's own iteration.
 */
export function codePoints(text: string): CodePoints {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  return {
    length,
    fromUtf16(index) {
      const at = bounded(index, text.length);
      return at - countBelow(pairs.length, (i) => pairs[i]! < at);
    },
    toUtf16(offset) {
      const at = bounded(offset, length);
      // Pair i starts at code point pairs[i] - i: every pair before it has already saved one unit.
      return at + countBelow(pairs.length, (i) => pairs[i]! - i < at);
    },
  };
}

/** The part of a text between two code-point offsets. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const index = codePoints(text);
  return text.slice(index.toUtf16(start), index.toUtf16(end));
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return pairs;
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
      pairs.push(i++);
  }
  return pairs;
}

function countBelow(length: number, isBelow: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bounded(n: number, max: number): number {
  return Math.max(0, Math.min(n, max));
}
