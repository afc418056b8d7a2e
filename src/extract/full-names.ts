// Which full names does a text in Latin letters hold, by surname? Capitalised words in a row, without their titles.
import { foldKey } from '../anchor/fold.js';

export interface FullName {
  key: string;
  span: readonly [number, number];
}

const NAME =
  /\p{Lu}[\p{L}’'-]+\.?(?: \p{Lu}\.)?(?: (?:de|van|von|bin|al|el|la) | )(?:\p{Lu}[\p{L}’'-]+ ){0,2}?\p{Lu}[\p{L}’'-]*\p{Ll}(?![\p{L}])/gu;
const TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|lt|gen|col|president|senator|secretary|governor|mayor|judge|justice|representative|former|the|republican|democratic|but|and|when|while|after|on|in|as|for|at|with|that|like|rival|candidate)\.? /i;
/** Longer texts are read up to here: names further on find themselves among the sources. */
const MOST = 2_000_000;

/** The first place of each full name, by folded surname. Linear time. */
export function fullNames(text: string): Map<string, FullName[]> {
  const names = new Map<string, FullName[]>();
  for (const match of text.slice(0, MOST).matchAll(NAME)) {
    let words = match[0];
    let start = match.index;
    for (let title = TITLE.exec(words); title; title = TITLE.exec(words)) {
      words = words.slice(title[0].length);
      start += title[0].length;
    }
    const key = foldKey(words);
    const parts = key.split(' ');
    if (parts.length < 2 || parts.length > 4) continue;
    const list = names.get(parts.at(-1)!) ?? [];
    if (!list.some((name) => name.key === key)) list.push({ key, span: [start, start + words.length] });
    names.set(parts.at(-1)!, list);
  }
  return names;
}
