// How does a person read what was found? One block for each attribution: who, how surely, the words, through whom.
import { codePoints } from '../anchor/code-points.js';
import type { Attribution, Span } from './attribution.js';

const LONGEST = 160;

/** The attributions of a text for a terminal, in the text's order; `Nothing is quoted.` when there is none. */
export function printForPeople(text: string, attributions: Attribution[]): string {
  if (attributions.length === 0) return 'Nothing is quoted.\n';
  const points = codePoints(text);
  const words = (spans: readonly Span[]) =>
    spans
      .map(([start, end]) => text.slice(points.toUtf16(start), points.toUtf16(end)).replace(/\s+/g, ' '))
      .join(' … ');
  const name = (attribution: Attribution): string => {
    const own = words(attribution.source);
    const meant = attribution.refersTo ? words([attribution.refersTo]) : '';
    if (own === '') return meant === '' ? '(source not named)' : `(not named here: ${meant})`;
    return meant === '' || meant === own ? own : `${own} (= ${meant})`;
  };
  return attributions
    .map((attribution, i) => {
      const { unnamed, conveyedBy } = attribution;
      const lines = [
        `${i + 1}. ${name(attribution)}  [${attribution.form.toLowerCase()}, ${attribution.act.toLowerCase()}, ${Math.round(attribution.confidence * 100)} %]`,
        `   ${shortened(words(attribution.content))}`,
      ];
      if (conveyedBy !== null)
        lines.push(`   passed on by ${conveyedBy + 1}. ${name(attributions[conveyedBy]!)}`);
      if (unnamed) {
        const { headcount, basis, anonymityReason } = unnamed;
        const count = headcount
          ? [...new Set([headcount.min, headcount.max])].filter((n) => n !== null).join(' to ')
          : 'not stated';
        lines.push(
          `   unnamed; how many: ${count}; how they know: ${basis.toLowerCase()}${anonymityReason ? `; why: ${anonymityReason}` : ''}`,
        );
      }
      if (attribution.saidOn) lines.push(`   said on ${attribution.saidOn}`);
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
