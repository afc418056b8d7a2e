// Who speaks the quotations of a sentence? A reporting clause before or after them, or a name and a colon.

import type { Range } from '../finding.js';
import { type Finding, spanOf, trimRange } from '../finding.js';
import type { Cue } from './find-cues.js';
import { findSubject, type Governor } from './find-subject.js';
import { endOfNounPhrase, isNominal } from './noun-phrase.js';
import type { Sentence } from './sentences.js';

/** Speech found in a sentence, and the clause that reports it, which later verbs may share their subject with. */
export interface Speech {
  finding: Finding;
  governor: Governor | null;
}

/** One finding for each speaker of quotations in the sentence, with all the quotations of that speaker in it. */
export function attachSpeech(sentence: Sentence, cues: Cue[]): Speech[] {
  const findings: Speech[] = [];
  const taken = new Set<number>();
  for (let q = 0; q < sentence.length; q++) {
    if (sentence[q]!.tag !== 'QUOTE' || taken.has(q)) continue;
    const previous = sentence[q - 1];
    const lead = previous !== undefined && /^[,:]$|^[—–-]+$/.test(previous.text);
    const before = q > 0 ? clauseBefore(sentence, q, cues) : null;
    const after = clauseAfter(sentence, q, cues);
    const clause =
      previous?.text === ':' || !after ? before : !lead || q === 0 ? (after ?? before) : (before ?? after);
    if (!clause) continue;
    // Everything quoted up to the clause, and right after it, is the same speech.
    const content: [number, number][] = [];
    for (let k = q; k < sentence.length; k++) {
      const unit = sentence[k]!;
      if (unit.tag === 'QUOTE') {
        if (k > q && k > clause.to && !/^[,—–-]+$/.test(sentence[k - 1]!.text) && k !== clause.to) break;
        content.push([unit.start, unit.end]);
        taken.add(k);
      } else if (k >= clause.to && k > q && unit.tag === 'VERB' && !/ing$/.test(unit.lower)) break;
      else if (k >= clause.to && cues.some((cue) => cue.at === k) && !goesOn(sentence, k)) break;
    }
    const finding: Finding = {
      content,
      source: clause.source ? [spanOf(sentence, clause.source)] : [],
      cue: clause.cue ? [spanOf(sentence, clause.cue)] : [],
      verb: clause.verb,
      rule: clause.passive ? 'passive' : 'speech',
    };
    const governor =
      clause.cue && clause.source
        ? { at: clause.cue.from, source: clause.source, content: { from: 0, to: 0 } }
        : null;
    findings.push({ finding, governor });
  }
  return findings;
}

/** `…, referring to the price, “and we …”`: whether the next quotation goes on in the middle of a sentence. */
function goesOn(sentence: Sentence, from: number): boolean {
  return sentence.slice(from).find((unit) => unit.tag === 'QUOTE')?.startsSmall === true;
}

interface Clause {
  source: Range | null;
  cue: Range | null;
  verb: string;
  /** `she was asked, “…”`: nobody is named who says it. */
  passive?: boolean;
  /** The unit index after the clause. */
  to: number;
}

const WEAK = new Set(['object']);

/** The reporting clause, or name and colon, right before the unit at `q`. */
export function clauseBefore(sentence: Sentence, q: number, cues: Cue[]): Clause | null {
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!;
    if (cue.end > q) continue;
    if (q - cue.end > 24 || sentence.slice(cue.end, q).some((unit) => unit.tag === 'QUOTE')) return null;
    if (cue.form === 'base' && sentence[q - 1]!.text !== ':' && !/^[,]$/.test(sentence[q - 1]!.text))
      continue;
    if (cue.at === 0 && cue.form === 'past') continue;
    const source = cue.passive ? null : findSubject(sentence, cue.at, cue.form, []);
    return { source, cue: { from: cue.at, to: cue.end }, verb: cue.verb, to: q, passive: cue.passive };
  }
  const opener = cues[0];
  if (opener?.at === 0 && opener.form === 'past' && opener.end < q) {
    const source = inverted(sentence, opener.end);
    if (source && source.to >= q - 1)
      return {
        source: { from: source.from, to: q - 1 },
        cue: { from: 0, to: opener.end },
        verb: opener.verb,
        to: q,
      };
  }
  if (sentence[q - 1]!.text === ':') {
    const source = trimRange(sentence, { from: 0, to: q - 1 });
    if (source && source.to - source.from <= 12)
      return { source, cue: { from: q - 1, to: q }, verb: '', to: q };
  }
  return null;
}

function clauseAfter(sentence: Sentence, q: number, cues: Cue[]): Clause | null {
  let a = q + 1;
  while (sentence[a] && /^(,|[—–―-]+)$/.test(sentence[a]!.text)) a++;
  const first = cues.find((cue) => cue.at >= a);
  if (a > q + 1 && /^[—–―]|^--/.test(sentence[a - 1]!.text) && /^\p{Lu}/u.test(sentence[a]?.text ?? '')) {
    // `“…” — Ada Morrow`
    const to = endOfNounPhrase(sentence, a);
    if (to === sentence.length || sentence[to]!.tag === 'PUNCT')
      return { source: { from: a, to }, cue: { from: a - 1, to: a }, verb: '', to };
  }
  if (!first || first.at - a > 40) return anyVerb(sentence, q, a);
  if (first.at === a && first.form !== 'ing' && first.form !== 'base') {
    if (first.passive || [...first.frames].every((frame) => WEAK.has(frame))) return null;
    const source = inverted(sentence, first.end);
    return source
      ? { source, cue: { from: first.at, to: first.end }, verb: first.verb, to: source.to }
      : null;
  }
  for (const cue of cues) {
    if (cue.at < a || cue.at - a > 40 || cue.passive) continue;
    if (sentence.slice(a, cue.at).some((unit) => unit.tag === 'QUOTE')) return null;
    const source = findSubject(sentence, cue.at, cue.form, []);
    if (!source || source.from < a) continue;
    if (source.from > a + 6) return null;
    return { source, cue: { from: cue.at, to: cue.end }, verb: cue.verb, to: cue.end };
  }
  return anyVerb(sentence, q, a);
}

/** `“Go home,” he barked`: after a comma or a question in the marks, whatever somebody does is a way of saying it. */
function anyVerb(sentence: Sentence, q: number, a: number): Clause | null {
  const speech = sentence[q]!;
  if (q !== 0 || !speech.endsOpen) return null;
  const subject = endOfNounPhrase(sentence, a);
  let verb = subject;
  while (sentence[verb]?.tag === 'ADV') verb++;
  if (subject > a && sentence[verb]?.tag === 'VERB') {
    return {
      source: { from: a, to: subject },
      cue: { from: verb, to: verb + 1 },
      verb: sentence[verb]!.lower,
      to: verb + 1,
    };
  }
  if (sentence[a]?.tag !== 'VERB' || /ing$/.test(sentence[a]!.lower)) return null;
  const source = inverted(sentence, a + 1);
  return source && { source, cue: { from: a, to: a + 1 }, verb: sentence[a]!.lower, to: source.to };
}

/** The speaker after the verb: `said Ada Morrow, who chairs it`. */
export function inverted(sentence: Sentence, from: number): Range | null {
  if (!isNominal(sentence[from]) && !/^(DET|ADJ)$/.test(sentence[from]?.tag ?? '')) return null;
  let to = endOfNounPhrase(sentence, from);
  if (to === from) return null;
  // `two people familiar with the plan`
  if (sentence[to]?.tag === 'ADJ' && sentence[to + 1]?.tag === 'ADP') to++;
  while (
    sentence[to] &&
    /^(in|of|for|at|with|from|to|on)$/.test(sentence[to]!.lower) &&
    endOfNounPhrase(sentence, to + 1) > to + 1
  ) {
    to = endOfNounPhrase(sentence, to + 1);
  }
  if (/^(who|that)$/.test(sentence[to]?.lower ?? '')) {
    while (to < sentence.length && sentence[to]!.tag !== 'PUNCT' && sentence[to]!.tag !== 'QUOTE') to++;
    return { from, to };
  }
  if (
    sentence[to]?.text === ',' &&
    /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(sentence[to + 1]?.tag ?? '') &&
    !/^(he|she|they|it)$/.test(sentence[to + 1]!.lower)
  ) {
    let end = to + 1;
    while (
      end < sentence.length &&
      !/^([.;:]|[—–])$/.test(sentence[end]!.text) &&
      sentence[end]!.tag !== 'QUOTE'
    ) {
      if (sentence[end]!.text === ',' && sentence[end + 1]?.tag === 'QUOTE') break;
      end++;
    }
    to = end;
  }
  return { from, to };
}
