// How does a name or quotation keep its own direction inside a line of the other one?
import type { ReactNode } from 'react';

const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u;
const letter = /\p{L}/u;

/** Arabic where the first letter is; else English. Chooses the typeface and the voice, never the order of letters. */
export function scriptLanguage(text: string): 'ar' | 'en' {
  const first = letter.exec(text);
  return first && arabic.test(first[0]) ? 'ar' : 'en';
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction of a language: a text that happens to begin with a foreign name keeps its own. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}

/** Text in its own direction, whatever stands around it. */
export function Isolated({ children, lang }: { children: string; lang?: string }) {
  return <bdi lang={lang ?? scriptLanguage(children)}>{children}</bdi>;
}

/** A block of text in its own direction. */
export function Directed({ text, lang, children }: { text: string; lang?: string; children?: ReactNode }) {
  return (
    <span dir={lang ? directionOf(lang) : 'auto'} lang={lang ?? scriptLanguage(text)}>
      {children ?? text}
    </span>
  );
}
