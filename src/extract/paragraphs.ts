// Where do the paragraphs of a text begin and end? Quotations and sentences never cross one.

/** Longer stretches are cut at white space, so that a text of one endless line is worked off in bounded memory. */
const LONGEST = 10_000;
/** A single line break only wraps a paragraph between these widths: shorter lines are headings, longer ones were never wrapped. */
const HEADING = 60;
const WIDEST_WRAP = 110;

/** The paragraphs as [start, end) in UTF-16 offsets, in order, without the white space around them; none is empty. */
export function* paragraphs(text: string): Generator<[number, number]> {
  let start = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    const next = text.slice(lineEnd + 1, lineEnd + 3);
    const last =
      text
        .slice(Math.max(lineStart, lineEnd - 4), lineEnd)
        .trimEnd()
        .at(-1) ?? '';
    const ends =
      lineEnd === text.length ||
      /^\s*(\n|$)/.test(next) ||
      lineEnd - lineStart < HEADING ||
      lineEnd - lineStart > WIDEST_WRAP ||
      /^[“«]/.test(next) ||
      /[.!?؟:…"”»’')\]]/.test(last);
    if (ends) {
      yield* pieces(text, start, lineEnd);
      start = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
}

function* pieces(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from + LONGEST / 2, from + LONGEST);
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('؟ '), window.lastIndexOf('? '));
    const cut = stop >= 0 ? stop + 1 : window.lastIndexOf(' ');
    const to = cut >= 0 ? from + LONGEST / 2 + cut : from + LONGEST;
    yield* trimmed(text, from, to);
    from = to;
  }
  yield* trimmed(text, from, end);
}

function* trimmed(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) yield [start, end];
}
