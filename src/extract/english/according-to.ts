// What does a sentence take from somebody by `according to`?

import type { Range } from '../finding.js';
import { type Finding, spanOf, trimRange } from '../finding.js';
import { inverted } from './attach-speech.js';
import type { Sentence } from './sentences.js';

/** One finding for each `according to X`: the rest of its clause, before or after it. */
export function accordingTo(sentence: Sentence): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i + 2 < sentence.length; i++) {
    if (sentence[i]!.lower !== 'according' || sentence[i + 1]!.lower !== 'to') continue;
    const source = inverted(sentence, i + 2) ?? upToMark(sentence, i + 2);
    if (!source) continue;
    const before = trimRange(sentence, { from: lastStop(sentence, i), to: i });
    const comma = sentence.findIndex((unit, k) => k >= i + 3 && unit.text === ',');
    const content: [number, number][] = [];
    let sourceTo = source.to;
    if (before && (before.to - before.from >= 3 || sentence[before.from]!.tag === 'QUOTE')) {
      content.push(spanOf(sentence, before));
    } else {
      if (comma < 0) continue;
      sourceTo = Math.min(sourceTo, comma);
      const after = trimRange(sentence, { from: comma + 1, to: sentence.length });
      if (!after) continue;
      content.push(spanOf(sentence, after));
    }
    findings.push({
      content,
      source: [spanOf(sentence, { from: source.from, to: sourceTo })],
      cue: [spanOf(sentence, { from: i, to: i + 2 })],
      verb: 'according to',
      rule: 'according',
    });
  }
  return findings;
}

function lastStop(sentence: Sentence, before: number): number {
  for (let i = before - 1; i >= 0; i--) if (/^;$/.test(sentence[i]!.text)) return i + 1;
  return 0;
}

/** Where the tagger sees no noun phrase: everything up to the next mark. */
function upToMark(sentence: Sentence, from: number): Range | null {
  let to = from;
  while (to < sentence.length && sentence[to]!.tag !== 'PUNCT') to++;
  return to > from ? { from, to } : null;
}
