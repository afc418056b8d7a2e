// What are people called in the benchmark's world, and what do they say? Made-up words of one length, some rare, some common.
import { type Random, Zipf } from './random.js';

const CONSONANTS = [...'bdfgklmnrtvz'];
const VOWELS = [...'aiou'];
const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  [...'bdfgklmnrtvz'].map((letter, index) => [letter, [...'بدفغكلمنرتوز'][index]!]),
);
const ARABIC_VOWELS: Readonly<Record<string, string>> = { a: 'ا', i: 'ي', o: 'و', u: 'و' };

/** The word of a number: three syllables, so that no word is the beginning of another one. At most 48³ of them. */
export function word(number: number): string {
  let rest = number * 7_919;
  let letters = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    letters += CONSONANTS[rest % 12]! + VOWELS[Math.floor(rest / 12) % 4]!;
    rest = Math.floor(rest / 48);
  }
  return letters;
}

/** The same word in Arabic letters. */
export function arabicWord(number: number): string {
  return [...word(number)].map((letter) => ARABIC[letter] ?? ARABIC_VOWELS[letter]).join('');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface BilingualName {
  readonly text: string;
  readonly language: string;
  readonly kind: 'PREFERRED';
}

/** A name in English and in Arabic, of words of these numbers. */
export function names(...numbers: readonly number[]): BilingualName[] {
  const english = numbers.map((number) => capital(word(number))).join(' ');
  const arabic = numbers.map(arabicWord).join(' ');
  return [
    { text: english, language: 'en', kind: 'PREFERRED' },
    { text: arabic, language: 'ar', kind: 'PREFERRED' },
  ];
}

/** Sentences of a world with so many different words. */
export class Sentences {
  private readonly zipf: Zipf;

  constructor(words: number) {
    this.zipf = new Zipf(words);
  }

  /** The numbers of 8 to 16 words. */
  sentence(random: Random): number[] {
    return Array.from({ length: 8 + random.below(9) }, () => this.zipf.rank(random));
  }
}
