// Which words of a text became others? What both have at the beginning and at the end is left out, whole words at a time.

export interface ChangedPart {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** `start + before + end` is the one text, `start + after + end` the other. */
export function changedPart(before: string, after: string): ChangedPart {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {
    start: a.slice(0, start).join(''),
    before: a.slice(start, a.length - end).join(''),
    after: b.slice(start, b.length - end).join(''),
    end: a.slice(a.length - end).join(''),
  };
}

/** A long unchanged stretch, cut to its end that is near the change. */
export function shortened(text: string, most: number, from: 'start' | 'end'): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  return from === 'end' ? `…${letters.slice(-most).join('')}` : `${letters.slice(0, most).join('')}…`;
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];
