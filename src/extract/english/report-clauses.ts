// What is reported without being quoted? Each reporting verb with its subject and its content, and clauses set before
// the reporting words: `The plan will fail, officials said`.

import type { Range } from '../finding.js';
import { type Finding, spanOf, trimRange } from '../finding.js';
import { inverted } from './attach-speech.js';
import { endOfClause, findContent } from './find-content.js';
import type { Cue } from './find-cues.js';
import { findSubject, type Governor } from './find-subject.js';
import { endOfNounPhrase, isTime } from './noun-phrase.js';
import type { Sentence } from './sentences.js';
import { MODAL } from './words/closed-classes.js';

/** The findings of a sentence, in the order of its cues. `quoted` are cues that already report a quotation, `speakers` their subjects. */
export function reportClauses(
  sentence: Sentence,
  cues: Cue[],
  quoted: ReadonlySet<number>,
  speakers: Governor[],
): Finding[] {
  const findings: Finding[] = [];
  const governors = [...speakers];
  for (const cue of cues) {
    if (quoted.has(cue.at)) continue;
    if (
      cue.verb === 'ask' &&
      cue.form === 'past' &&
      /^(when|if|,|)$/.test(sentence[cue.at - 1]?.lower ?? '')
    ) {
      const finding = passive(sentence, cue, cues);
      if (finding) findings.push(finding);
      continue;
    }
    if (cue.passive) {
      const finding = passive(sentence, cue, cues);
      if (finding) findings.push(finding);
      continue;
    }
    const source = findSubject(sentence, cue.at, cue.form, governors);
    const special =
      source && (comparison(sentence, cue, source, cues) ?? relative(sentence, cue, source, cues));
    if (special) {
      findings.push(special);
      governors.push({ at: cue.at, source, content: { from: cue.end, to: cue.end } });
      continue;
    }
    const content = findContent(sentence, cue, cues);
    const range = content && trimRange(sentence, content.range);
    if (range && content && !reportsLittle(sentence, cue, content.kind)) {
      findings.push({
        content: [spanOf(sentence, range)],
        source: source ? [spanOf(sentence, source)] : [],
        cue: [spanOf(sentence, { from: cue.at, to: cue.end })],
        verb: cue.verb,
        rule: content.kind,
      });
      governors.push({ at: cue.at, source, content: range });
      continue;
    }
    const aside = parenthetical(sentence, cue, source, cues);
    if (aside) {
      findings.push(aside.finding);
      governors.push({ at: cue.at, source: aside.source, content: { from: 0, to: 0 } });
    }
  }
  return findings;
}

/** Measured: an infinitive or a modal with a mere object is an aim or a chance more often than a report. */
function reportsLittle(sentence: Sentence, cue: Cue, kind: Finding['rule']): boolean {
  if (kind === 'that' || kind === 'question' || sentence[cue.end]?.quoted) return false;
  const before = sentence[cue.at - 1];
  if (cue.form === 'ing' && kind === 'object') return before?.tag === 'ADP' || before?.tag === 'SCONJ';
  if (cue.form === 'base') return before?.lower === 'to' || MODAL.has(before?.lower ?? '');
  return false;
}

/** `As X noted, CONTENT` and `CONTENT, as X noted`. */
function comparison(sentence: Sentence, cue: Cue, source: Range, cues: Cue[]): Finding | null {
  if (sentence[source.from - 1]?.lower !== 'as' || !cue.frames.has('clause')) return null;
  const as = source.from - 1;
  let range: Range | null = null;
  if (sentence[as - 1]?.text === ',') {
    range = contentBefore(sentence, as - 1);
  } else if (as <= 1) {
    let comma = cue.end;
    while (comma < sentence.length && comma < cue.end + 14 && sentence[comma]!.text !== ',') comma++;
    if (sentence[comma]?.text === ',')
      range = trimRange(sentence, { from: comma + 1, to: endOfClause(sentence, comma + 1, cues) });
  }
  return range && made(sentence, [range], source, cue, 'parenthetical');
}

/** `…, which he said had failed`: the relative pronoun and what stands after the verb. */
function relative(sentence: Sentence, cue: Cue, source: Range, cues: Cue[]): Finding | null {
  const pronoun = sentence[source.from - 1];
  if (!pronoun || !/^(which|whom|who|what|that)$/.test(pronoun.lower) || !cue.frames.has('clause'))
    return null;
  const next = sentence[cue.end];
  if (
    !next ||
    !(next.tag === 'VERB' || next.tag === 'AUX' || (pronoun.lower === 'what' && next.tag === 'ADP'))
  )
    return null;
  const range = trimRange(sentence, { from: cue.end, to: endOfClause(sentence, cue.end, cues) });
  return range && made(sentence, [{ from: source.from - 1, to: source.from }, range], source, cue, 'clause');
}

function made(
  sentence: Sentence,
  content: Range[],
  source: Range | null,
  cue: Cue,
  rule: Finding['rule'],
): Finding {
  return {
    content: content.map((range) => spanOf(sentence, range)),
    source: source ? [spanOf(sentence, source)] : [],
    cue: [spanOf(sentence, { from: cue.at, to: cue.end })],
    verb: cue.verb,
    rule,
  };
}

/** `CONTENT, X said.` · `CONTENT, said X.` · `CONTENT, X said, CONTENT.` */
function parenthetical(
  sentence: Sentence,
  cue: Cue,
  subject: Range | null,
  cues: Cue[],
): { finding: Finding; source: Range } | null {
  if (!cue.frames.has('clause') && !cue.frames.has('addressee')) return null;
  if (cue.form === 'ing' || (cue.form === 'base' && (!subject || sentence[cue.at - 1]?.lower === 'to')))
    return null;
  let source = subject;
  let comma = (subject ?? { from: cue.at }).from - 1;
  let after = cue.end;
  if (!subject && sentence[cue.at - 1]?.text === ',') {
    source = inverted(sentence, cue.end);
    comma = cue.at - 1;
    after = source?.to ?? after;
  }
  if (!source || comma < 1 || !/^(,|[—–-]+)$/.test(sentence[comma]!.text)) return null;
  const rest = restAfter(sentence, after);
  // A mere phrase before the comma is said only when the saying goes on after the verb: `Time, he added, was short`.
  const head = contentBefore(sentence, comma, rest !== null && source.to - source.from < 8);
  if (!head) return null;
  const content = [spanOf(sentence, head)];
  if (rest !== null) {
    const tail = trimRange(sentence, { from: rest, to: endOfClause(sentence, rest, cues) });
    if (tail) content.push(spanOf(sentence, tail));
  }
  return {
    finding: {
      content,
      source: [spanOf(sentence, source)],
      cue: [spanOf(sentence, { from: cue.at, to: cue.end })],
      verb: cue.verb,
      rule: 'parenthetical',
    },
    source,
  };
}

/** What stands before the comma, if it is long enough to be said and not just `On Monday`. */
function contentBefore(sentence: Sentence, comma: number, phrase = false): Range | null {
  let from = 0;
  for (let i = 0; i < comma; i++) if (sentence[i]!.tag === 'QUOTE' || sentence[i]!.text === ';') from = i + 1;
  const range = trimRange(sentence, { from, to: comma });
  if (!range) return null;
  if (/^(and|but|so|yet|still)$/.test(sentence[range.from]!.lower)) range.from++;
  if (range.from >= range.to) return null;
  if (phrase) return range;
  const units = sentence.slice(range.from, range.to);
  const finite = units.some(
    (unit) =>
      unit.tag === 'AUX' ||
      (/^(VERB|ADJ)$/.test(unit.tag) &&
        /(ed|[^g])$/.test(unit.lower) &&
        (unit.tag === 'VERB' || /ed$/.test(unit.lower))),
  );
  if (!finite || units.length < 3) return null;
  if (/^(SCONJ|ADP)$/.test(units[0]!.tag) && !units.some((unit) => unit.text === ',')) return null;
  return range;
}

/** Where the content goes on after `, X said,`; null when it does not. */
function restAfter(sentence: Sentence, after: number): number | null {
  let i = after;
  while (i < sentence.length && i < after + 10 && sentence[i]!.text !== ',') {
    if (sentence[i]!.tag === 'VERB' || sentence[i]!.text === '.') return null;
    i++;
  }
  return sentence[i]?.text === ',' &&
    sentence[i + 1] &&
    sentence[i + 1]!.lower !== 'according' &&
    sentence.length - i > 4
    ? i + 1
    : null;
}

/** `was asked whether …`, `is expected to …`, `was criticized by …`: the subject is not the source. */
function passive(sentence: Sentence, cue: Cue, cues: Cue[]): Finding | null {
  const next = sentence[cue.end];
  if (!next) return null;
  const span = [spanOf(sentence, { from: cue.at, to: cue.end })];
  if (next.lower === 'by') {
    const to = endOfNounPhrase(sentence, cue.end + 1);
    const subject = findSubject(sentence, cue.at, cue.form, []);
    if (to === cue.end + 1 || !subject || isTime(sentence[cue.end + 1])) return null;
    return {
      content: [spanOf(sentence, subject)],
      source: [spanOf(sentence, { from: cue.end + 1, to })],
      cue: span,
      verb: cue.verb,
      rule: 'passive',
    };
  }
  if (
    next.lower === 'to' &&
    /^(expect|project|predict|say|report|believe|think|rumor|allege|anticipate)$/.test(cue.verb)
  ) {
    const subject = findSubject(sentence, cue.at, cue.form, []);
    const range = trimRange(sentence, { from: cue.end, to: endOfClause(sentence, cue.end, cues) });
    if (!subject || !range) return null;
    return {
      content: [spanOf(sentence, subject), spanOf(sentence, range)],
      source: [],
      cue: span,
      verb: cue.verb,
      rule: 'passive',
    };
  }
  if (cue.frames.has('addressee') || cue.frames.has('clause')) {
    const content = findContent(
      sentence,
      {
        ...cue,
        frames: new Set([...cue.frames].filter((f) => f !== 'object' && f !== 'object+' && f !== 'to')),
      },
      cues,
    );
    const range =
      content &&
      (/^(that|question)$/.test(content.kind) || (cue.verb === 'ask' && content.kind === 'preposition'))
        ? trimRange(sentence, content.range)
        : null;
    if (range)
      return { content: [spanOf(sentence, range)], source: [], cue: span, verb: cue.verb, rule: 'passive' };
  }
  return null;
}
