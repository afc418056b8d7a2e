// Is a source one that the text does not name, and what does the text say of it: how many, how they know, why unnamed?
import { fold } from '../anchor/fold.js';
import type { SourceBasis, UnnamedSource } from './attribution.js';
import {
  ANONYMITY,
  ARABIC_DUALS,
  ARABIC_NUMBERS,
  ARABIC_PEOPLE,
  BASES,
  ENGLISH_NUMBERS,
  PEOPLE,
} from './words/unnamed-people.js';

const split = (list: string) => list.trim().split(/\s+/);
const people = new Set(split(PEOPLE).flatMap((noun) => [noun, `${noun}s`, noun.replace(/man$/, 'men')]));
const arabicPeople = new Set(split(ARABIC_PEOPLE));
const numbers = new Map(split(ENGLISH_NUMBERS).map((word, i) => [word, i + 1]));
const arabicNumbers = new Map(split(ARABIC_NUMBERS).map((pair) => pair.split(':') as [string, string]));
const duals = new Set(split(ARABIC_DUALS));
/** How far after the source a reason for its anonymity may stand. */
const REACH = 220;

/** The details of an unnamed source; null when its words name somebody, or are no people at all. */
export function unnamedSource(
  text: string,
  source: readonly [number, number],
  arabic: boolean,
): UnnamedSource | null {
  const descriptor = text.slice(source[0], source[1]).trim();
  if (!(arabic ? isUnnamedArabic(descriptor) : isUnnamedEnglish(descriptor))) return null;
  const beyond = text.slice(source[1], source[1] + REACH).split(/\n|[.!?؟]["”’»]?\s/, 1)[0]!;
  const around = text.slice(source[0], source[1]) + beyond;
  return {
    descriptor,
    headcount: arabic ? arabicHeadcount(descriptor) : englishHeadcount(descriptor),
    basis: basisOf(arabic ? fold(descriptor).text : descriptor.toLowerCase()),
    anonymityReason: reasonIn(around),
  };
}

/** A people noun heads the phrase, and no name follows it: `a campaign official`, not `spokesman Tom Vance`. */
function isUnnamedEnglish(descriptor: string): boolean {
  const head = descriptor.split(/,| who | whom | that | with | from | in | on | at | for | of the /, 1)[0]!;
  const words = head.split(/\s+/).map((word) => word.replace(/[^\p{L}’'-]/gu, ''));
  const noun = words.findLastIndex(
    (word, i) => people.has(word.toLowerCase()) && (i === 0 || /^\p{Ll}/u.test(word)),
  );
  if (noun < 0 || words.slice(noun + 1).some((word) => /^\p{Lu}/u.test(word))) {
    return (
      /^(one|two|three|four|five|six|some|many|several|others) of\b/i.test(descriptor) &&
      !/, \p{Lu}\p{L}+ \p{Lu}/u.test(descriptor)
    );
  }
  return (
    !/^,? (named )?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(descriptor.slice(head.length)) &&
    !/^\p{Lu}\p{L}+ \p{Lu}/u.test(head)
  );
}

function isUnnamedArabic(descriptor: string): boolean {
  const words = fold(descriptor).text.split(/\s+/);
  const first = words[0] === 'ذلك' || words[0] === 'هذا' || words[0] === 'تلك' ? words[1] : words[0];
  if (/^(العديد|عدد|بعض|نحو|حوالي|معظم)$/.test(first ?? '') || arabicNumbers.has(first ?? ''))
    return words.slice(1, 5).some((word) => arabicPeople.has(word));
  if (!arabicPeople.has(first ?? '')) return false;
  // `الناطق باسم … جورج سمرويل` may carry a name: a spokesman with the article and more than four words is left alone.
  return !(/^(الناطق|المتحدث|ناطق|نايب|عضو)$/.test(first!) && words.length > 4);
}

function englishHeadcount(descriptor: string): UnnamedSource['headcount'] {
  const approximate = /\b(about|around|nearly|almost|roughly|some|more than|at least|over|up to)\b/i.test(
    descriptor,
  );
  const digits = /^(?:\p{L}+ ){0,3}?(\d[\d,]*)\b/u.exec(descriptor);
  const first = descriptor
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, 3);
  const spelled = first.map((word) => numbers.get(word)).find((n) => n !== undefined);
  const n = digits
    ? Number(digits[1]!.replace(/,/g, ''))
    : (spelled ??
      (/^(an?|another|the|that|this|one)\s/i.test(descriptor) && isSingular(descriptor) ? 1 : null));
  if (n === null) return null;
  if (/\b(at least|more than|over)\b/i.test(descriptor)) return { min: n, max: null, approximate: true };
  if (/\bup to\b/i.test(descriptor)) return { min: null, max: n, approximate: true };
  return { min: n, max: n, approximate };
}

function isSingular(descriptor: string): boolean {
  const head = descriptor.split(/,| who | with | from | in | on | at | for | of /, 1)[0]!.trim();
  return !/(s|people|police)$/.test(head);
}

function arabicHeadcount(descriptor: string): UnnamedSource['headcount'] {
  const words = fold(descriptor).text.split(/\s+/);
  const approximate = words.some((word) => /^(نحو|حوالي|قرابه|زهاء)$/.test(word));
  let sum = 0;
  for (const word of words.slice(0, 6)) {
    const plain = word.replace(/^و(?=\p{L}{4})/u, '');
    const n = arabicNumbers.get(plain) ?? (duals.has(plain) ? 2 : /^\d+$/.test(plain) ? Number(plain) : null);
    if (n !== null && plain !== 'اخران') sum += Number(n);
    if (sum > 0 && n === null && !/^و/.test(word)) break;
  }
  // A bare singular is one: `مصدر مطلع`, `ذلك الشخص`.
  const first = /^(ذلك|هذا|تلك)$/.test(words[0]!) ? words[1]! : words[0]!;
  if (
    /^(ال)?(مصدر|مسوول|شخص|مانح|مشارك|شاهد|خبير|محلل|ديبلوماسي|دبلوماسي|ضابط|ناطق|متحدث|قيادي|مساعد|مستشار)$/.test(
      first,
    )
  )
    sum += sum === 0 || words.some((word) => /^و/.test(word) && duals.has(word.slice(1))) ? 1 : 0;
  return sum > 0 ? { min: sum, max: sum, approximate } : null;
}

function basisOf(words: string): SourceBasis {
  return (BASES.find(([, pattern]) => pattern.test(words))?.[0] as SourceBasis | undefined) ?? 'UNSTATED';
}

function reasonIn(words: string): string | null {
  for (const pattern of ANONYMITY) {
    const match = pattern.exec(words);
    if (match?.[1]) return match[1].trim();
  }
  return null;
}
