// Are the reported words quoted, told in other words, or both?
import type { QuoteForm } from './attribution.js';
import { findQuotations } from './quotation-marks.js';

/** DIRECT when all but a word of the content stands in quotation marks, MIXED when some does, else INDIRECT. */
export function quoteForm(text: string, content: readonly [number, number][]): QuoteForm {
  let quoted = 0;
  let outside = 0;
  for (const [start, end] of content) {
    let at = start;
    for (const quotation of findQuotations(text, start, end)) {
      outside += words(text.slice(at, quotation.start));
      quoted += words(text.slice(quotation.innerStart, quotation.innerEnd));
      at = quotation.end;
    }
    outside += words(text.slice(at, end));
  }
  if (quoted === 0) return 'INDIRECT';
  return outside <= 1 ? 'DIRECT' : 'MIXED';
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
