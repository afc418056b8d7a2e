// Who passed on what an Arabic sentence says? `وفقًا لـ`, `بحسب`, `نقلًا عن` with the one who passed it on.
import { type Finding, type Range, spanOf, trimRange } from '../finding.js';
import type { ArabicWord } from './tokens.js';
import { MEASURES, RELAYS } from './words/reporting-verbs.js';

const measures = new Set(MEASURES.split(' '));
const relays = RELAYS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/**
 * One finding for each relay: its source is whoever follows it, its content the rest of the sentence, before it or, when
 * it opens the sentence or stands between a verb and its speech, around it.
 */
export function findRelays(sentence: ArabicWord[]): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i]!.quotation) continue;
    const relay = relays.find((words) => matches(sentence, i, words));
    if (!relay) continue;
    const glued = relay.at(-1) === 'ل';
    const from = i + relay.length - (glued ? 1 : 0);
    const source = trimRange(sentence, { from, to: endOfAside(sentence, from) });
    if (!source || measures.has(sentence[source.from]!.key.replace(/^ل(?=\p{L}{3})/u, ''))) continue;
    const before = trimRange(sentence, { from: 0, to: i });
    const after = trimRange(sentence, { from: source.to, to: sentence.length });
    const content = [before, after]
      .filter((range) => range !== null && range.to - range.from > 0)
      .map((range) => spanOf(sentence, range!));
    if (content.length === 0) continue;
    findings.push({
      content,
      source: [withoutPreposition(sentence, source, glued)],
      cue: [spanOf(sentence, { from: i, to: Math.max(i + 1, from) })],
      verb: relay.join(' '),
      rule: 'according',
    });
  }
  return findings;
}

/** `لمسؤولي الحملة` without its `ل`; in `للحملة` the article needs the letter. */
function withoutPreposition(sentence: ArabicWord[], source: Range, glued: boolean): [number, number] {
  const [start, end] = spanOf(sentence, source);
  return [glued && !sentence[source.from]!.key.startsWith('لل') ? start + 1 : start, end];
}

function matches(sentence: ArabicWord[], at: number, words: string[]): boolean {
  return words.every((word, k) => {
    const key = sentence[at + k]?.key ?? '';
    if (word === 'ل') return /^ل./.test(key);
    return key === word || (k === 0 && key === `و${word}`);
  });
}

/** The mark after the relay, a quotation, or the particle that goes on with what was said: `فإن`. */
function endOfAside(sentence: ArabicWord[], from: number): number {
  let i = from;
  while (i < sentence.length) {
    const word = sentence[i]!;
    if (/^[،:.؛؟]$/.test(word.text) || (i > from && /^(ان|انه|انها|فان|فانه|فانها|فقد|بان)$/.test(word.key)))
      break;
    if (
      word.quotation &&
      i > from &&
      word.quotation.start === word.start &&
      word.quotation.innerEnd - word.quotation.innerStart > 40
    )
      break;
    i++;
  }
  return i;
}
