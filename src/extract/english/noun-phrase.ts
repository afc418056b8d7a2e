// Where does the noun phrase end or begin that stands beside a given word? Works on tags, without a parse.
import type { Sentence, Unit } from './sentences.js';
import { ARTICLE, NOMINATIVE, POSSESSIVE, RELATIVE, TIME } from './words/closed-classes.js';

const NOMINAL = /^(NOUN|PROPN|NUM|SYM|PRON)$/;
const INNER = /^(NOUN|PROPN|NUM|SYM|ADJ|DET)$/;

export function isNominal(unit: Unit | undefined): boolean {
  return unit !== undefined && NOMINAL.test(unit.tag);
}

export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && TIME.has(unit.lower);
}

const isGenitive = (unit: Unit | undefined) => unit !== undefined && /^['’]s?$/.test(unit.text);

/**
 * The first index of the noun phrase whose last word is at `last`, with what precedes it in the same phrase: `of`, other
 * prepositions between nouns, `and` between names. Equals last + 1 when no noun phrase ends there.
 */
export function startOfNounPhrase(sentence: Sentence, last: number, relative = true): number {
  const end = sentence[last];
  if (!end) return last + 1;
  if (NOMINATIVE.has(end.lower) || end.lower === 'which') return last;
  if (!isNominal(end) && !/^(ADJ|DET)$/.test(end.tag) && end.text !== ')') return last + 1;
  let i = last;
  let start = last + 1;
  while (i >= 0) {
    const unit = sentence[i]!;
    const before = sentence[i - 1];
    if (unit.text === ')') {
      const open = indexBack(sentence, i, '(');
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    if (INNER.test(unit.tag) || POSSESSIVE.has(unit.lower) || (unit.tag === 'PRON' && i === last)) {
      if (NOMINATIVE.has(unit.lower) && unit.lower !== 'there') break;
      start = i--;
      if (
        (ARTICLE.has(unit.lower) || POSSESSIVE.has(unit.lower)) &&
        !/^(of|'s|’s|all|both)$/.test(before?.lower ?? '') &&
        before?.tag !== 'ADP' &&
        before?.tag !== 'CCONJ'
      )
        break;
    } else if (isGenitive(unit) && isNominal(before)) {
      start = i--;
    } else if (
      unit.text === '-' &&
      before &&
      /^(NOUN|PROPN|ADJ|NUM)$/.test(before.tag) &&
      sentence[i]!.start === before.end
    ) {
      start = i--;
    } else if (unit.tag === 'ADV' && sentence[i + 1] && /^(ADJ|NUM)$/.test(sentence[i + 1]!.tag)) {
      start = i--;
    } else if (
      unit.tag === 'ADP' &&
      (isNominal(before) || isPostmodifier(sentence, i - 1)) &&
      !isTime(before) &&
      start <= last
    ) {
      i--;
    } else if (
      (unit.lower === 'and' || unit.lower === '&') &&
      isNominal(before) &&
      before!.tag === sentence[i + 1]?.tag
    ) {
      i--;
    } else if (
      unit.tag === 'VERB' &&
      /(ing|ed)$/.test(unit.lower) &&
      before?.tag === 'NOUN' &&
      start === i + 1 &&
      i < last
    ) {
      i--;
    } else break;
  }
  const quantified = withQuantifier(sentence, start);
  return relative ? throughRelative(sentence, quantified) : quantified;
}

/** `at least three aides`, `about 300 donors`, `more than half`. */
function withQuantifier(sentence: Sentence, start: number): number {
  if (!/^(NUM|DET|NOUN|ADJ|ADV)$/.test(sentence[start]?.tag ?? '')) return start;
  const before = sentence[start - 1]?.lower ?? '';
  if (/^(least|most|than)$/.test(sentence[start]!.lower) && /^(at|more|fewer|less)$/.test(before))
    return start - 1;
  if (/^(least|most|than)$/.test(before) && /^(at|more|fewer|less)$/.test(sentence[start - 2]?.lower ?? ''))
    return start - 2;
  return sentence[start]!.tag === 'NUM' && /^(about|around|nearly|almost|roughly|some|over)$/.test(before)
    ? start - 1
    : start;
}

/** `people familiar with`, `aides close to`: an adjective behind its noun. */
function isPostmodifier(sentence: Sentence, at: number): boolean {
  return sentence[at]?.tag === 'ADJ' && isNominal(sentence[at - 1]);
}

/** `a source who saw the report`: when a relative clause stands between, the phrase starts at its noun. */
function throughRelative(sentence: Sentence, start: number): number {
  if (!/^(VERB|AUX|ADP|PART)$/.test(sentence[start - 1]?.tag ?? '')) return start;
  for (let i = start - 1; i >= Math.max(1, start - 12); i--) {
    const unit = sentence[i]!;
    if (unit.text === ',' || unit.tag === 'QUOTE') return start;
    if (
      RELATIVE.has(unit.lower) &&
      (unit.lower !== 'that' || sentence[i + 1]?.tag === 'VERB') &&
      sentence[i - 1]?.tag === 'NOUN'
    ) {
      return startOfNounPhrase(sentence, i - 1, false);
    }
  }
  return start;
}

export function indexBack(sentence: Sentence, from: number, text: string): number {
  for (let i = from - 1; i >= Math.max(0, from - 40); i--) if (sentence[i]!.text === text) return i;
  return -1;
}

/**
 * The index after the noun phrase that starts at `first`: its nouns, and `of`-phrases. Equals `first` when none starts
 * there. A name after a common noun starts another phrase (`told reporters | Trump`).
 */
export function endOfNounPhrase(sentence: Sentence, first: number): number {
  let i = first;
  let headed = false;
  while (i < sentence.length) {
    const unit = sentence[i]!;
    const before = sentence[i - 1];
    if (unit.tag === 'PRON' && !POSSESSIVE.has(unit.lower)) return i === first ? i + 1 : i;
    if (POSSESSIVE.has(unit.lower) && !headed) i++;
    else if (unit.tag === 'DET' && !headed) i++;
    else if (
      (unit.tag === 'ADJ' || unit.tag === 'NUM' || unit.tag === 'SYM') &&
      !(headed && unit.tag === 'ADJ')
    ) {
      headed ||= unit.tag === 'NUM';
      i++;
    } else if (unit.tag === 'NOUN' || unit.tag === 'PROPN') {
      if (headed && unit.tag === 'PROPN' && before?.tag === 'NOUN') break;
      headed = true;
      i++;
    } else if (isGenitive(unit) && headed) {
      headed = false;
      i++;
    } else if (unit.text === '-' && headed) i++;
    else if (unit.text === '(' && headed && sentence[i + 4]?.text === ')') i += 5;
    else if (
      headed &&
      (unit.lower === 'of' || unit.lower === 'and') &&
      /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(sentence[i + 1]?.tag ?? '') &&
      (unit.lower === 'of' || sentence[i + 1]!.tag === before?.tag)
    ) {
      headed = false;
      i++;
    } else break;
  }
  return i;
}
