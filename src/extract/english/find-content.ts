// Which words does a reporting verb report? Looks right for what the verb's frames allow, and for where that ends.

import type { Range } from '../finding.js';
import type { Cue } from './find-cues.js';
import { endOfNounPhrase, isNominal, isTime } from './noun-phrase.js';
import { type Sentence, TITLE_WORD } from './sentences.js';
import { BE, LIGHT_ADVERB, MODAL, NOMINATIVE, POSSESSIVE, SUBORDINATOR, WH } from './words/closed-classes.js';

/** How the content was introduced; the rule behind a finding, for its confidence. */
export type ContentKind = 'that' | 'question' | 'clause' | 'to' | 'preposition' | 'object';

export interface Content {
  range: Range;
  kind: ContentKind;
}

const NOUN_START = /^(DET|ADJ|NOUN|PROPN|NUM|SYM)$/;
const PAIRED = /^(both|either|neither)$/;

/** The content to the right of a cue; null when what follows fits none of the verb's frames. */
export function findContent(sentence: Sentence, cue: Cue, cues: Cue[]): Content | null {
  const start = contentStart(sentence, cue);
  if (!start) return null;
  const to =
    start.kind === 'object' || start.kind === 'preposition'
      ? endOfPhrase(sentence, start.at, cues)
      : endOfClause(sentence, start.at, cues);
  return to > start.at ? { range: { from: start.at, to }, kind: start.kind } : null;
}

function contentStart(sentence: Sentence, cue: Cue): { at: number; kind: ContentKind } | null {
  const { frames } = cue;
  let i = skipLight(sentence, cue.end);
  const direct = frameAt(sentence, i, cue);
  if (frames.has('addressee')) {
    if (direct && direct.kind !== 'object' && direct.kind !== 'clause') return direct;
    const hearer = endOfHearer(sentence, i);
    if (hearer > i) {
      i = skipLight(sentence, hearer);
      const after = frameAt(sentence, i, cue);
      if (after && after.kind !== 'object') return after;
      return laterThat(sentence, i, cue);
    }
    return null;
  }
  return direct ?? laterThat(sentence, i, cue);
}

/** What stands at `i`, if it fits one of the verb's frames. */
function frameAt(sentence: Sentence, i: number, cue: Cue): { at: number; kind: ContentKind } | null {
  const { frames } = cue;
  const unit = sentence[i];
  if (!unit || unit.tag === 'QUOTE') return null;
  const next = sentence[i + 1];
  if (
    unit.quoted &&
    (i === 0 || !sentence[i - 1]!.quoted) &&
    !startsClause(sentence, i) &&
    !/^(to|of|about|for|that)$/.test(unit.lower)
  ) {
    return isTitle(sentence, i) ? null : { at: i, kind: frames.has('object+') ? 'clause' : 'object' };
  }
  if (frames.has('clause') || frames.has('addressee')) {
    if (unit.lower === 'that' && (unit.tag === 'SCONJ' || !frames.has('object') || next?.tag !== 'NOUN'))
      return { at: i, kind: 'that' };
    if (WH.has(unit.lower) || unit.lower === 'how') return { at: i, kind: 'question' };
  }
  if (
    frames.has('to') &&
    unit.lower === 'to' &&
    next &&
    (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADV')
  )
    return { at: i, kind: 'to' };
  if (frames.has('that') && unit.lower === 'that') return { at: i, kind: 'that' };
  if (frames.has('that') && NOMINATIVE.has(unit.lower) && !WH.has(unit.lower))
    return { at: i, kind: 'clause' };
  if (frames.has('question') && WH.has(unit.lower)) return { at: i, kind: 'question' };
  if (frames.has('clause') && startsClause(sentence, i)) return { at: i, kind: 'clause' };
  if (
    frames.has('clause') &&
    unit.text === ',' &&
    next &&
    cue.form !== 'ing' &&
    startsMainClause(sentence, i + 1)
  )
    return { at: i + 1, kind: 'clause' };
  if (
    frames.has(unit.lower) &&
    (unit.tag === 'ADP' || unit.tag === 'PART' || unit.tag === 'SCONJ') &&
    next &&
    next.text !== ','
  )
    return { at: i + 1, kind: 'preposition' };
  if ((frames.has('object') || frames.has('object+')) && startsNoun(sentence, i)) {
    return { at: i, kind: frames.has('object+') ? 'clause' : 'object' };
  }
  return null;
}

/** `reading “The Old Harbour”`: every word of the quoted phrase is written as in a title. */
function isTitle(sentence: Sentence, from: number): boolean {
  let to = from;
  while (sentence[to]?.quoted) to++;
  return (
    to - from > 1 &&
    sentence.slice(from, to).every((unit) => unit.tag === 'PUNCT' || TITLE_WORD.test(unit.text))
  );
}

function startsNoun(sentence: Sentence, i: number): boolean {
  const unit = sentence[i]!;
  if (isTime(unit) && !/^(earlier|late|last|next|early)$/.test(unit.lower)) return false;
  return (
    NOUN_START.test(unit.tag) ||
    PAIRED.test(unit.lower) ||
    unit.tag === 'PRON' ||
    POSSESSIVE.has(unit.lower) ||
    (unit.tag === 'VERB' && /ing$/.test(unit.lower))
  );
}

/** Whether a subject and a finite verb stand from `i` on. */
function startsClause(sentence: Sentence, i: number): boolean {
  const unit = sentence[i]!;
  if (NOMINATIVE.has(unit.lower)) return true;
  if (unit.lower === 'at' && /^(least|most)$/.test(sentence[i + 1]?.lower ?? '')) return true;
  if (/^(after|before|when|while|as|since|until|amid|despite)$/.test(unit.lower)) return false;
  if (!startsNoun(sentence, i) && !SUBORDINATOR.has(unit.lower) && unit.tag !== 'ADP' && unit.lower !== 'to')
    return false;
  if (
    unit.tag === 'ADP' &&
    !SUBORDINATOR.has(unit.lower) &&
    /^(in|on|at|of|about|during|from|by)$/.test(unit.lower)
  )
    return false;
  for (let k = i + 1; k < Math.min(sentence.length, i + 30); k++) {
    const word = sentence[k]!;
    if (/^[;:]$/.test(word.text) || word.tag === 'QUOTE') return false;
    if (word.tag === 'AUX' || MODAL.has(word.lower) || (BE.has(word.lower) && word.tag !== 'PART'))
      return true;
    if (word.tag === 'VERB' && !/ing$/.test(word.lower) && sentence[k - 1]!.lower !== 'to') return true;
  }
  return false;
}

function skipLight(sentence: Sentence, from: number): number {
  let i = from;
  while (i < sentence.length) {
    const unit = sentence[i]!;
    if (isTime(unit) && !(unit.tag === 'ADJ' && isNominal(sentence[i + 1]))) i++;
    else if (unit.lower === 'on' && isTime(sentence[i + 1])) i += 2;
    else if (unit.tag === 'NUM' && i > from && isTime(sentence[i - 1])) i++;
    else if (
      (unit.tag === 'ADV' && unit.lower !== 'not' && unit.lower !== 'how') ||
      /^(also|again|too|both)$/.test(unit.lower)
    )
      i++;
    else break;
  }
  return i;
}

/** The index after the hearer of `told`, `asked`, `warned`: one noun phrase, with a prepositional phrase when names run on. */
function endOfHearer(sentence: Sentence, from: number): number {
  let i = endOfNounPhrase(sentence, from);
  while (i > from && sentence[i] && /^(in|at|for|from|with|on)$/.test(sentence[i]!.lower)) {
    const after = endOfNounPhrase(sentence, i + 1);
    if (after === i + 1) break;
    i = after;
  }
  return i;
}

/** `said in an interview on Monday that …`: a `that` or a pronoun subject a little later, past a prepositional phrase. */
function laterThat(sentence: Sentence, from: number, cue: Cue): { at: number; kind: ContentKind } | null {
  if (!cue.frames.has('clause') && !cue.frames.has('addressee')) return null;
  const first = sentence[from];
  if (!first || !(first.text === ',' || /^(ADP|PART|SCONJ|NOUN|PROPN)$/.test(first.tag))) return null;
  for (let i = from + 1; i < Math.min(sentence.length, from + 22); i++) {
    const unit = sentence[i]!;
    if (unit.tag === 'QUOTE' || unit.text === ':' || unit.text === ';') return null;
    if (
      unit.lower === 'that' &&
      sentence[i + 1] &&
      sentence[i + 1]!.tag !== 'VERB' &&
      sentence[i + 1]!.tag !== 'AUX'
    )
      return { at: i, kind: 'that' };
    if (/^(he|she|they|it|we|i)$/.test(unit.lower) && i - from < 12 && first.text !== ',')
      return { at: i, kind: 'clause' };
    if (unit.text === ',' && i - from > 14) return null;
  }
  return null;
}

const FINITE_STOP = /^(because|although|though|whereas|while|but|amid|despite)$/;

/** Where a reported clause ends: the sentence, or where another voice, another verb of the same subject, or an aside begins. */
export function endOfClause(sentence: Sentence, from: number, cues: Cue[]): number {
  const subordinate = inSubordinateClause(sentence, from);
  for (let i = from + 1; i < sentence.length; i++) {
    const unit = sentence[i]!;
    const next = sentence[i + 1];
    // A comma inside a quoted phrase ends nothing.
    if (unit.quoted && next?.quoted) continue;
    if (subordinate && unit.text === ',' && next && startsMainClause(sentence, i + 1)) return i;
    if (unit.tag === 'QUOTE' && sentence[i - 1]?.text === ':') return i;
    if (unit.text === ';') return i;
    if (/^([—–-]|--)$/.test(unit.text) && /^(and|but|or)$/.test(next?.lower ?? '')) return i;
    if (unit.text === ',' && next) {
      if (next.lower === 'according' && i > from + 2) return i;
      if (cues.some((cue) => cue.at === i + 1 && cue.form === 'ing')) return i;
      // Measured: a comma before these more often leaves the reported words than goes on with them.
      if (/^(but|while|although|though|whereas|who|which|whose|where|a|an)$/.test(next.lower)) return i;
      if (/^(and|so|or|yet)$/.test(next.lower) && startsMainClause(sentence, i + 2)) return i;
    }
    if (unit.lower === 'as' && unit.tag === 'SCONJ') return i;
    if (/^(and|but)$/.test(unit.lower)) {
      const verb = afterAdverbs(sentence, i + 1);
      const cue = cues.find((c) => c.at === verb);
      if (cue && cue.form !== 'base' && !cue.passive && cue.form !== 'ing')
        return sentence[i - 1]!.text === ',' ? i - 1 : i;
    }
  }
  return sentence.length;
}

/** `While he said it was late, …`: whether the reporting clause itself is a subordinate one that opens the sentence. */
function inSubordinateClause(sentence: Sentence, from: number): boolean {
  let first = 0;
  while (sentence[first] && /^(and|but|so|even|just|yet)$/.test(sentence[first]!.lower)) first++;
  const opener = sentence[first];
  if (
    !opener ||
    !/^(while|after|when|though|although|as|if|because|since|before|until|once|whereas|despite|by|in|asked|with|for)$/.test(
      opener.lower,
    )
  )
    return false;
  for (let i = first; i < from; i++)
    if (sentence[i]!.text === ',' && startsMainClause(sentence, i + 1)) return false;
  return true;
}

/** Whether a subject with its verb follows. */
function startsMainClause(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (!unit) return false;
  if (NOMINATIVE.has(unit.lower) && !WH.has(unit.lower)) return true;
  if (unit.tag === 'QUOTE') return true;
  const end = endOfNounPhrase(sentence, at);
  if (end === at) return false;
  const verb = sentence[afterAdverbs(sentence, end)] ?? sentence[end];
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX') && !/ing$/.test(verb.lower);
}

function afterAdverbs(sentence: Sentence, from: number): number {
  let i = from;
  while (
    sentence[i] &&
    (sentence[i]!.tag === 'ADV' ||
      LIGHT_ADVERB.has(sentence[i]!.lower) ||
      /^(has|have|had)$/.test(sentence[i]!.lower))
  )
    i++;
  return i;
}

/** Where a reported noun phrase ends: before a comma, a conjunction with a verb, or a clause of time and reason. */
export function endOfPhrase(sentence: Sentence, from: number, cues: Cue[]): number {
  const clause = endOfClause(sentence, from, cues);
  for (let i = from + 1; i < clause; i++) {
    const unit = sentence[i]!;
    if (/^(,|[—–]|--|:)$/.test(unit.text)) return i;
    if (FINITE_STOP.test(unit.lower)) return i;
    if (
      /^(as|when|after|before|since|if|until)$/.test(unit.lower) &&
      (unit.tag === 'SCONJ' || NOMINATIVE.has(sentence[i + 1]?.lower ?? ''))
    )
      return i;
    if (unit.lower === 'and') {
      const verb = sentence[afterAdverbs(sentence, i + 1)];
      if (verb && (verb.tag === 'VERB' || verb.tag === 'AUX') && !/ing$/.test(verb.lower)) return i;
    }
    if (
      /^(in|during|on|at)$/.test(unit.lower) &&
      /^(a|an|the|his|her|their|its)$/.test(sentence[i + 1]?.lower ?? '')
    ) {
      const noun = sentence[endOfNounPhrase(sentence, i + 1) - 1];
      if (
        noun &&
        /^(interview|statement|speech|tweet|email|e-mail|letter|call|debate|rally|memo|op-ed|appearance|news|conference|post|video|ad)$/.test(
          noun.lower,
        )
      )
        return i;
    }
  }
  return clause;
}
