// What is reported by a noun or an adjective? `Her claim that …`, `the party’s support for …`, `officials are sure that …`.

import type { Range } from '../finding.js';
import { type Finding, type Rule, spanOf, trimRange } from '../finding.js';
import { endOfClause, endOfPhrase } from './find-content.js';
import type { Cue } from './find-cues.js';
import { findSubject } from './find-subject.js';
import { startOfNounPhrase } from './noun-phrase.js';
import type { Sentence } from './sentences.js';
import { BE, LIGHT_ADVERB, POSSESSIVE } from './words/closed-classes.js';
import { REPORTING_ADJECTIVES, REPORTING_NOUNS, SEEMING } from './words/reporting-nouns.js';

const nouns = entries(REPORTING_NOUNS, (noun) => [
  noun,
  noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
]);
const adjectives = entries(REPORTING_ADJECTIVES, (adjective) => [adjective]);

/** The findings of a sentence by its reporting nouns and adjectives, and by `seem` and `appear`. */
export function reportNouns(sentence: Sentence, cues: Cue[]): Finding[] {
  const findings: Finding[] = [];
  for (let i = 1; i < sentence.length; i++) {
    const unit = sentence[i]!;
    if (SEEMING.has(unit.lower)) {
      const finding = seeming(sentence, i, cues);
      if (finding) findings.push(finding);
    }
    const noun = unit.tag === 'NOUN' ? nouns.get(unit.lower) : undefined;
    const adjective = noun || !/^(ADJ|VERB|ADV)$/.test(unit.tag) ? undefined : adjectives.get(unit.lower);
    const joints = noun ?? adjective;
    if (!joints) continue;
    const content = contentAfter(sentence, i + 1, joints.joints, cues);
    const source = content && (noun ? possessor(sentence, i) : subjectOfBe(sentence, i));
    if (content && source && /^(it|that|this)$/.test(sentence[source.from]!.lower) && adjective) {
      findings.push(made(sentence, [content], [], { from: i, to: i + 1 }, joints.word, 'seeming'));
    } else if (content && source)
      findings.push(
        made(sentence, [content], [source], { from: i, to: i + 1 }, joints.word, noun ? 'noun' : 'adjective'),
      );
  }
  return findings;
}

function contentAfter(
  sentence: Sentence,
  at: number,
  joints: ReadonlySet<string>,
  cues: Cue[],
): Range | null {
  const joint = sentence[at]?.lower ?? '';
  if (!joints.has(joint) || !sentence[at + 1]) return null;
  if (joint === 'that' || joint === 'whether' || joint === 'if')
    return trimRange(sentence, { from: at, to: endOfClause(sentence, at, cues) });
  const verb = sentence[at + 1]!.tag === 'VERB' || sentence[at + 1]!.tag === 'AUX';
  if (joint === 'to' && verb) return trimRange(sentence, { from: at, to: endOfPhrase(sentence, at, cues) });
  return trimRange(sentence, { from: at + 1, to: endOfPhrase(sentence, at + 1, cues) });
}

/** `her`, or `the party’s`, before the noun and its adjectives. */
function possessor(sentence: Sentence, noun: number): Range | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const unit = sentence[i]!;
    // `Sanders has toned down his criticism`: the pronoun is the subject's more often than not.
    if (POSSESSIVE.has(unit.lower)) return subjectBefore(sentence, i) ?? { from: i, to: i + 1 };
    if (/^['’]s?$/.test(unit.text)) {
      const from = startOfNounPhrase(sentence, i - 1);
      return from < i ? { from, to: i } : null;
    }
    if (!/^(ADJ|NOUN|NUM|ADV|VERB|PROPN)$/.test(unit.tag) && unit.text !== '-' && unit.text !== ',')
      return null;
  }
  return null;
}

function subjectBefore(sentence: Sentence, at: number): Range | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const unit = sentence[i]!;
    if (unit.text === ',' || unit.tag === 'QUOTE' || unit.tag === 'CCONJ' || unit.tag === 'SCONJ')
      return null;
    if (unit.tag === 'VERB') return findSubject(sentence, i, /ing$/.test(unit.lower) ? 'ing' : 'past', []);
  }
  return null;
}

function subjectOfBe(sentence: Sentence, adjective: number): Range | null {
  let i = adjective - 1;
  while (
    i > 0 &&
    (sentence[i]!.tag === 'ADV' ||
      LIGHT_ADVERB.has(sentence[i]!.lower) ||
      /^(not|n't)$/.test(sentence[i]!.lower))
  )
    i--;
  const verb = sentence[i]!;
  if (
    !BE.has(verb.lower) &&
    !/^(feel|feels|felt|remain|remains|remained|became|seem|seems|seemed)$/.test(verb.lower)
  )
    return null;
  return findSubject(sentence, i, 'past', []);
}

/** `X seems to Y`: both are what is reported, by nobody. */
function seeming(sentence: Sentence, at: number, cues: Cue[]): Finding | null {
  const next = sentence[at + 1];
  if (!next || !/^(to|that|like|as|ADJ)$/.test(next.tag === 'ADJ' ? 'ADJ' : next.lower)) return null;
  const subject = findSubject(sentence, at, 'past', []);
  if (!subject) return null;
  const rest = trimRange(sentence, { from: at + 1, to: endOfClause(sentence, at + 1, cues) });
  if (!rest) return null;
  const empty = /^(it|there)$/.test(sentence[subject.from]!.lower) && next.lower !== 'to';
  return made(sentence, empty ? [rest] : [subject, rest], [], { from: at, to: at + 1 }, 'seem', 'seeming');
}

function made(
  sentence: Sentence,
  content: Range[],
  source: Range[],
  cue: Range,
  verb: string,
  rule: Rule,
): Finding {
  const spans = (ranges: Range[]) => ranges.map((range) => spanOf(sentence, range));
  return { content: spans(content), source: spans(source), cue: spans([cue]), verb, rule };
}

function entries(
  list: string,
  forms: (word: string) => string[],
): Map<string, { word: string; joints: Set<string> }> {
  const map = new Map<string, { word: string; joints: Set<string> }>();
  for (const line of list.trim().split('\n')) {
    const [word, joints] = line.split(': ') as [string, string];
    for (const form of forms(word)) map.set(form, { word, joints: new Set(joints.split(' ')) });
  }
  return map;
}
