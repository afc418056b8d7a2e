// Who speaks in a headline with a colon? `Morrow: the pier stays`, and `Poll: most favour the pier`.
import { type Finding, spanOf, trimRange } from '../finding.js';
import { isHeadline, type Sentence } from './sentences.js';

const LONGEST_NAME = 4;

/** The finding of a sentence that is a name, a colon and what is said; none when the words before the colon are no name. */
export function headlineColon(sentence: Sentence): Finding[] {
  const colon = sentence.findIndex((unit) => unit.text === ':');
  if (colon < 1 || colon > LONGEST_NAME || sentence.slice(colon).some((unit) => unit.tag === 'QUOTE'))
    return [];
  const before = sentence.slice(0, colon);
  const named =
    before.every((unit) => unit.tag === 'PROPN' || /^['’]s$/.test(unit.text)) ||
    /^(poll|report|study|survey|analysis|source|sources)$/.test(before.at(-1)!.lower);
  const content = trimRange(sentence, { from: colon + 1, to: sentence.length });
  if (!named || !content || content.to - content.from < 4) return [];
  const clause = sentence.slice(content.from, content.to);
  if (!isHeadline(sentence) && !clause.some((unit) => unit.tag === 'AUX' || unit.tag === 'VERB')) return [];
  return [
    {
      content: [spanOf(sentence, content)],
      source: [spanOf(sentence, { from: 0, to: colon })],
      cue: [spanOf(sentence, { from: colon, to: colon + 1 })],
      verb: '',
      rule: 'headline',
    },
  ];
}
