// Which attributions does an Arabic text make?
import { type Finding, type Range, spanOf, trimRange } from '../finding.js';
import { type Nested, nestFindings } from '../nest-findings.js';
import { paragraphs } from '../paragraphs.js';
import { contentEnd, contentStart, subjectAfter, subjectOf } from './find-clauses.js';
import { type ArabicCue, findArabicCues } from './find-cues.js';
import { findRelays } from './find-relays.js';
import { type ArabicWord, arabicSentences } from './tokens.js';
import { COMPLEMENTIZER, RELATIVE } from './words/closed-classes.js';

/** Whoever stands after a reporting verb, whether or not it reports anything there; a later dropped subject may be theirs. */
export interface VerbSubject {
  span: [number, number];
  /** Folded form of the verb, which shows gender and number. */
  verbForm: string;
}

/** The attributions of an Arabic text in its order; a source is empty where the verb's subject is dropped. */
export function extractArabic(text: string): { nested: Nested[]; subjects: VerbSubject[] } {
  const findings: Finding[] = [];
  const subjects: VerbSubject[] = [];
  let speaker: Finding | undefined;
  for (const [start, end] of paragraphs(text)) {
    for (const sentence of arabicSentences(text, start, end)) {
      const cues = findArabicCues(sentence);
      subjects.push(...subjectsOf(sentence, cues));
      const spoken = [...quotedFirst(sentence, cues), ...reported(sentence, cues)];
      if (spoken.length === 0 && speaker && isOnlySpeech(sentence)) {
        speaker.content.push([sentence[0]!.start, sentence.at(-1)!.end]);
        continue;
      }
      findings.push(...spoken, ...findRelays(sentence));
      speaker =
        spoken.find((finding) => finding.rule === 'speech') ?? (spoken.length > 0 ? undefined : speaker);
    }
  }
  return { nested: nestFindings(findings), subjects };
}

function subjectsOf(sentence: ArabicWord[], cues: ArabicCue[]): VerbSubject[] {
  return cues.flatMap((cue) => {
    if (cue.participle) return [];
    const subject = subjectAfter(sentence, cue.at + 1, Math.min(sentence.length, cue.at + 5));
    if (
      !subject ||
      COMPLEMENTIZER.test(sentence[subject.from]!.key) ||
      /^(بال|لل|كال)/.test(sentence[subject.from]!.key)
    )
      return [];
    // Two words are enough for a name; one with a suffix (`كلمتها`) is already the object.
    const two = sentence[subject.from + 1];
    const to =
      subject.from +
      (two && subject.to > subject.from + 1 && two.tag === 'WORD' && !/ها?$/.test(two.key) ? 2 : 1);
    return [{ span: spanOf(sentence, { from: subject.from, to }), verbForm: sentence[cue.at]!.key }];
  });
}

function reported(sentence: ArabicWord[], cues: ArabicCue[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<number, number>();
  cues.forEach((cue, k) => {
    const next = cues.slice(k + 1).find((other) => other.joined || other.participle)?.at ?? sentence.length;
    const from = contentStart(sentence, cue, next);
    if (from < 0) {
      const judged = cue.joints.has('object') ? objectOf(sentence, cue) : null;
      if (judged)
        findings.push({
          ...made(sentence, judged.content, judged.source && spanOf(sentence, judged.source), cue),
          rule: 'object',
        });
      return;
    }
    // Two verbs before one content: the first reports it, unless it stands in a relative clause or the second is right there.
    const rival = taken.get(from);
    if (rival !== undefined && !RELATIVE.has(sentence[rival - 1]?.key ?? '') && from > cue.at + 1) return;
    if (rival !== undefined) findings.pop();
    taken.set(from, cue.at);
    const range = trimRange(sentence, { from, to: contentEnd(sentence, from, cue, cues) });
    if (!range) return;
    const source = subjectOf(sentence, cue, from);
    const quoted = cue.verb === 'نقل' ? quotedThrough(sentence, cue, from) : null;
    if (quoted)
      findings.push({
        ...made(sentence, range, spanOf(sentence, quoted.source), cue),
        cue: [spanOf(sentence, quoted.cue)],
      });
    const carried = quoted ? { from: quoted.source.from - 1, to: range.to } : range;
    findings.push(made(sentence, carried, source, cue));
  });
  return findings;
}

/** `أشادت هاريس ببايدن`: the subject right after the verb, and the noun phrase behind its preposition up to a mark. */
function objectOf(sentence: ArabicWord[], cue: ArabicCue): { source: Range | null; content: Range } | null {
  const glued = cue.joints.has('ب');
  const apart = cue.joints.has('علي');
  let relative = false;
  for (let i = cue.at + 1; i < Math.min(sentence.length, cue.at + 16); i++) {
    const word = sentence[i]!;
    if (word.quotation || /^[.:؛]$/.test(word.text)) return null;
    if (RELATIVE.has(word.key)) relative = true;
    if (relative && word.text === '،') relative = false;
    if (relative) continue;
    const bare = !glued && !apart && i === cue.at + 2;
    if (
      !(bare && word.tag === 'WORD') &&
      !(glued && /^ب\p{L}{3}/u.test(word.key)) &&
      !(apart && word.key === 'علي')
    )
      continue;
    const source = subjectAfter(sentence, cue.at + 1, i);
    let to = i + 1;
    while (to < sentence.length && !/^[،.:؛]$/.test(sentence[to]!.text)) to++;
    const content = trimRange(sentence, { from: apart ? i + 1 : i, to });
    return content && (source || !bare) ? { source, content } : null;
  }
  return null;
}

/** `نقلت X عن Y قوله إن …`: Y, and the word that reports Y. */
function quotedThrough(
  sentence: ArabicWord[],
  cue: ArabicCue,
  content: number,
): { source: Range; cue: Range } | null {
  const from = sentence.findIndex((word, i) => i > cue.at && i < content && word.key === 'عن');
  const said = sentence.findIndex((word, i) => i > from && i < content && /^قول(ه|ها|هم)$/.test(word.key));
  return from > 0 && said > from + 1
    ? { source: { from: from + 1, to: said }, cue: { from: said, to: said + 1 } }
    : null;
}

/** `«…»، قال X`: a quotation that opens the sentence, with its verb after it. */
function quotedFirst(sentence: ArabicWord[], cues: ArabicCue[]): Finding[] {
  const quotation = sentence[0]?.quotation;
  if (!quotation) return [];
  const to = sentence.findIndex((word) => word.start >= quotation.end);
  const cue = cues.find((c) => c.at >= to && c.at <= to + 3);
  if (to < 0 || !cue || contentStart(sentence, cue, sentence.length) >= 0) return [];
  const source = subjectAfter(sentence, cue.at + 1, sentence.length);
  return [made(sentence, { from: 0, to }, source && spanOf(sentence, source), cue)];
}

function isOnlySpeech(sentence: ArabicWord[]): boolean {
  return (
    sentence.every((word) => word.quotation !== null || word.tag === 'PUNCT') &&
    sentence.some((word) => word.quotation)
  );
}

function made(
  sentence: ArabicWord[],
  content: Range,
  source: [number, number] | null,
  cue: ArabicCue,
): Finding {
  return {
    content: [spanOf(sentence, content)],
    source: source ? [source] : [],
    cue: [spanOf(sentence, { from: cue.at, to: cue.at + 1 })],
    verb: cue.verb,
    rule: sentence[content.from]!.quotation ? 'speech' : 'that',
  };
}
