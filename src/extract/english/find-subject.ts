// Who is the subject of a reporting verb? Walks left over the verb group to a noun phrase, an apposition, a relative
// pronoun, or the subject that the verb shares with an earlier one.
import type { Range } from '../finding.js';
import type { Cue } from './find-cues.js';
import { indexBack, isNominal, isTime, startOfNounPhrase } from './noun-phrase.js';
import type { Sentence } from './sentences.js';
import { BE, HAVE, LIGHT_ADVERB, MODAL, NEGATION, SHADING } from './words/closed-classes.js';

/** An earlier finding of the same sentence: its verb, its subject, and the content that it reaches over. */
export interface Governor {
  at: number;
  source: Range | null;
  content: Range;
}

const GERUND_HELPER = /^(kept|keep|keeps|keeping|started|stopped|began|spent|tried|avoided|considered)$/;

/** The subject of the verb at `at`; null when it cannot be told. `governors` are the sentence's earlier findings. */
export function findSubject(
  sentence: Sentence,
  at: number,
  form: Cue['form'],
  governors: Governor[],
  depth = 0,
): Range | null {
  if (depth > 4) return null;
  let i = at - 1;
  for (; i >= 0; i--) {
    const unit = sentence[i]!;
    if (unit.lower === 'to' && unit.tag !== 'ADP') return subjectOfInfinitive(sentence, i, governors, depth);
    const helper =
      unit.tag === 'AUX' ||
      unit.tag === 'ADV' ||
      MODAL.has(unit.lower) ||
      NEGATION.has(unit.lower) ||
      LIGHT_ADVERB.has(unit.lower);
    const helpingVerb =
      (BE.has(unit.lower) && unit.tag !== 'PART') ||
      HAVE.has(unit.lower) ||
      (form === 'ing' && GERUND_HELPER.test(unit.lower));
    const infinitive = form === 'base' && SHADING.has(unit.lower) && unit.tag === 'VERB';
    if (!helper && !helpingVerb && !infinitive) break;
  }
  i = beforeTime(sentence, i);
  const unit = sentence[i];
  if (!unit) return form === 'ing' ? subjectAfterComma(sentence, at) : null;
  if (/^(,|[—–-]+)$/.test(unit.text)) {
    return form === 'ing' ? controller(sentence, i, governors, depth) : subjectWithApposition(sentence, i);
  }
  if (unit.tag === 'CCONJ') return shared(sentence, i, governors, depth);
  if (/^(who|which)$/.test(unit.lower)) return { from: i, to: i + 1 };
  if (unit.lower === 'that' && sentence[i - 1]?.tag === 'NOUN') return { from: i, to: i + 1 };
  if (form === 'ing' && (unit.tag === 'ADP' || unit.tag === 'SCONJ')) {
    return controller(sentence, i, governors, depth) ?? subjectAfterComma(sentence, at);
  }
  // `those surveyed say`, `donors who attended say`: the verb before belongs to the noun phrase.
  if (unit.tag === 'VERB' && form !== 'ing') {
    for (let k = i - 1; k >= Math.max(1, i - 5) && sentence[k]!.tag !== 'PUNCT'; k--) {
      const relative = /^(who|which|that)$/.test(sentence[k]!.lower);
      const noun = relative ? k - 1 : k === i - 1 && /ed$/.test(unit.lower) ? k : -1;
      if (noun < 0 || !/^(NOUN|PROPN|DET|NUM|PRON)$/.test(sentence[noun]!.tag)) continue;
      const from = startOfNounPhrase(sentence, noun);
      if (from <= noun) return { from, to: i + 1 };
    }
  }
  const start = startOfNounPhrase(sentence, i);
  // `issued a statement saying`: the noun before is an object, so the voice is the subject's.
  if (form === 'ing' && start <= i && sentence[start - 1]?.tag === 'VERB') {
    const subject = controller(sentence, start, governors, depth);
    if (subject) return subject;
  }
  if (start <= i && (isNominal(unit) || unit.tag === 'DET' || unit.tag === 'ADJ' || unit.text === ')'))
    return { from: start, to: i + 1 };
  return form === 'ing' ? controller(sentence, i, governors, depth) : null;
}

function beforeTime(sentence: Sentence, from: number): number {
  let i = from;
  if (!isTime(sentence[i])) return i;
  while (i >= 0 && (isTime(sentence[i]) || sentence[i]!.tag === 'NUM')) i--;
  const adverbial = /^(on|in|at|by)$/.test(sentence[i]?.lower ?? '');
  if (adverbial || /^(this|the|of|a|one|two|few|several)$/.test(sentence[i]?.lower ?? '')) i--;
  // `Friday's poll found`, `The next day`: the time was the subject after all.
  return i >= 0 && (adverbial || sentence[i]!.text !== ',') ? i : from;
}

function subjectOfInfinitive(
  sentence: Sentence,
  to: number,
  governors: Governor[],
  depth: number,
): Range | null {
  for (let k = to - 1; k >= Math.max(0, to - 8); k--) {
    const unit = sentence[k]!;
    if (unit.text === ',' || unit.tag === 'QUOTE') break;
    if (
      unit.tag === 'VERB' ||
      unit.tag === 'AUX' ||
      SHADING.has(unit.lower) ||
      (unit.tag === 'ADJ' && k === to - 1)
    ) {
      return findSubject(sentence, k, /ing$/.test(unit.lower) ? 'ing' : 'past', governors, depth + 1);
    }
  }
  return sentence[0]?.lower === 'to' ? subjectAfterComma(sentence, to) : null;
}

/** `X, a Y from Z, said` and `X, who …, said`: from X to the last comma. */
function subjectWithApposition(sentence: Sentence, comma: number): Range | null {
  const mark = sentence[comma]!.text;
  for (let p = indexBack(sentence, comma, mark); p > 0; p = indexBack(sentence, p, mark)) {
    if (!isNominal(sentence[p - 1]) && sentence[p - 1]!.text !== ')') continue;
    const next = sentence[p + 1]!;
    if (/^(and|but|or|so|he|she|they|it|we|i)$/.test(next.lower)) return null;
    let from = startOfNounPhrase(sentence, p - 1);
    if (isTime(sentence[p - 1]) && p - from < 3) return null;
    // `Krugman, a columnist, author and professor, said`: a lower-case noun phrase is itself an apposition.
    while (
      from > 2 &&
      sentence[from - 1]!.text === mark &&
      isNominal(sentence[from - 2]) &&
      !/^\p{Lu}/u.test(sentence[p - 1]!.text)
    ) {
      from = startOfNounPhrase(sentence, from - 2);
    }
    if (from < p) return { from, to: comma };
  }
  return null;
}

/** `…, saying`: the subject of the nearest verb to the left that is not inside what another one reports. */
function controller(sentence: Sentence, before: number, governors: Governor[], depth: number): Range | null {
  for (let g = governors.length - 1; g >= 0; g--) {
    const governor = governors[g]!;
    if (
      governor.at < before &&
      !governors.some((other) => other !== governor && inside(governor.at, other.content))
    )
      return governor.source;
  }
  for (let k = before - 1; k >= 0; k--) {
    const unit = sentence[k]!;
    if ((unit.tag === 'VERB' && !/ing$/.test(unit.lower)) || unit.tag === 'AUX') {
      const subject = findSubject(sentence, k, 'past', governors, depth + 1);
      if (subject) return subject;
    }
  }
  return null;
}

const shared = controller;

function inside(at: number, content: Range): boolean {
  return at >= content.from && at < content.to;
}

/** `Citing the report, Trump said`: the noun phrase after the first comma. */
function subjectAfterComma(sentence: Sentence, at: number): Range | null {
  for (let i = at + 1; i < Math.min(sentence.length, at + 40); i++) {
    if (sentence[i]!.text !== ',' || sentence[i + 1]?.tag === 'CCONJ') continue;
    for (let k = i + 1; k < Math.min(sentence.length, i + 12); k++) {
      const unit = sentence[k]!;
      if (unit.tag === 'VERB' || unit.tag === 'AUX') return findSubject(sentence, k, 'past', [], 3);
      if (unit.text === ',') break;
    }
  }
  return null;
}
