// Which address opens a page of the web at certain words? A text fragment; browsers match it by whole words only.

const wordPart = /[\p{L}\p{M}\p{N}_]/u;

export interface Selection {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** The words, grown at both ends to whole words where they begin or end inside one. */
export function wholeWords({ exact, prefix, suffix }: Selection): string {
  let [start, end] = ['', ''];
  if (wordPart.test(exact.at(0) ?? '')) start = /[\p{L}\p{M}\p{N}_]*$/u.exec(prefix ?? '')?.[0] ?? '';
  if (wordPart.test(exact.at(-1) ?? '')) end = /^[\p{L}\p{M}\p{N}_]*/u.exec(suffix ?? '')?.[0] ?? '';
  return start + exact + end;
}

/** The address of the source at the words of a passage. Long ones are named by their first and last five words. */
export function sourceAddress(url: string, passage: Selection): string {
  const words = wholeWords(passage).trim().split(/\s+/u);
  const parts = words.length <= 12 ? [words] : [words.slice(0, 5), words.slice(-5)];
  const fragment = parts.map((part) => encoded(part.join(' '))).join(',');
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** Hyphens and commas mean something in a text fragment, and are left alone by encodeURIComponent. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
