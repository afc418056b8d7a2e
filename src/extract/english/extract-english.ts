// Which attributions does an English text make?

import { type Finding, spanOf } from '../finding.js';
import { type Nested, nestFindings } from '../nest-findings.js';
import { paragraphs } from '../paragraphs.js';
import { accordingTo } from './according-to.js';
import { attachSpeech, clauseBefore } from './attach-speech.js';
import { type Cue, findCues } from './find-cues.js';
import { headlineColon } from './headline-colon.js';
import { reportClauses } from './report-clauses.js';
import { reportNouns } from './report-nouns.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** Rules that may leave the source out: `is expected to`, `it appears that`. Elsewhere no source means no attribution. */
const SOURCELESS = new Set<Finding['rule']>(['passive', 'seeming']);

/** The attributions of an English text in its order. Paragraph by paragraph, so memory is bounded by what is found. */
export function extractEnglish(text: string): Nested[] {
  const findings: Finding[] = [];
  /** Who is about to speak: the last paragraph ended in a colon. */
  let announced: Finding | undefined;
  /** Whose speech goes on when a quotation stands alone. */
  let speaker: Finding | undefined;
  for (const [start, end] of paragraphs(text)) {
    let waiting: [number, number][] = [];
    let first = true;
    for (const sentence of sentencesOf(text, start, end)) {
      const cues = findCues(sentence);
      const speech = attachSpeech(sentence, cues);
      const spoken = speech.map(({ finding }) => finding);
      const words = sentence.filter((unit) => unit.tag !== 'PUNCT');
      if (spoken.length === 0 && words.length > 0 && words.every((unit) => unit.tag === 'QUOTE')) {
        const quotes = words.map((unit): [number, number] => [unit.start, unit.end]);
        if (announced) {
          announced.content.push(...quotes);
          findings.push(announced);
          speaker = announced;
          announced = undefined;
        } else if (first) waiting.push(...quotes);
        else if (waiting.length > 0) waiting.push(...quotes);
        else speaker?.content.push(...quotes);
        first = false;
        continue;
      }
      if (waiting.length > 0) {
        // Speech that stands alone goes with the speaker named right after it, else with the one before.
        if (spoken[0]) spoken[0].content.unshift(...waiting);
        else speaker?.content.push(...waiting);
        waiting = [];
      }
      first = false;
      announced = announcement(sentence, cues);
      const quoted = new Set(
        spoken.flatMap((f) =>
          cues.filter((cue) => sentence[cue.at]!.start === f.cue[0]?.[0]).map((cue) => cue.at),
        ),
      );
      const reported = [
        ...accordingTo(sentence),
        ...reportClauses(
          sentence,
          cues,
          quoted,
          speech.flatMap(({ governor }) => governor ?? []),
        ),
        ...reportNouns(sentence, cues),
        ...headlineColon(sentence),
      ];
      findings.push(...outsideSources([...spoken, ...reported]));
      speaker = spoken.at(-1) ?? reported.find((finding) => finding.source.length > 0) ?? speaker;
    }
    if (waiting.length > 0) speaker?.content.push(...waiting);
  }
  return nestFindings(
    findings.filter((finding) => finding.source.length > 0 || SOURCELESS.has(finding.rule)),
  );
}

/** `two people who saw the letter said`: what only describes a source reports nothing. */
function outsideSources(findings: Finding[]): Finding[] {
  return findings.filter((finding) => {
    const cue = finding.cue[0];
    return (
      !cue ||
      !findings.some(
        (other) => other !== finding && other.source.some(([start, end]) => cue[0] >= start && cue[1] <= end),
      )
    );
  });
}

/** `Morrow continued:` at the end of a paragraph. */
function announcement(sentence: Sentence, cues: Cue[]): Finding | undefined {
  if (sentence.at(-1)?.text !== ':' || sentence.some((unit) => unit.tag === 'QUOTE')) return undefined;
  const clause = clauseBefore(sentence, sentence.length, cues);
  if (!clause?.source) return undefined;
  return {
    content: [],
    source: [spanOf(sentence, clause.source)],
    cue: clause.cue ? [spanOf(sentence, clause.cue)] : [],
    verb: clause.verb,
    rule: 'speech',
  };
}
