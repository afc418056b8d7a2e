// What somebody fills in to record a claim, and what the server takes for it.
import type { ClaimValueInput, Polarity, RecordClaimInput } from '../api/operations.generated.js';
import { en } from '../i18n/en.js';
import type { Known } from './statement-draft.js';
import { evidenceOf, type Words } from './words.js';

export interface ClaimDraft {
  readonly words: Words | null;
  readonly subject: Known | null;
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly object: Known | null;
  readonly text: string;
  readonly number: string;
  readonly unit: string;
  readonly date: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly note: string;
}

/** The controlled list: what the page has words for is what the server knows, which a test holds. */
export const predicateNames = Object.keys(en).flatMap((key) =>
  key.startsWith('predicate.') ? [key.slice('predicate.'.length)] : [],
);

export function emptyClaim(): ClaimDraft {
  return {
    words: null,
    subject: null,
    predicate: predicateNames[0]!,
    polarity: 'AFFIRMED',
    object: null,
    ...{ text: '', number: '', unit: '', date: '', validFrom: '', validTo: '', note: '' },
  };
}

export function claimInput(draft: ClaimDraft, document: string): RecordClaimInput {
  const { words, subject, predicate, polarity, object, validFrom, validTo } = draft;
  const value = valueFrom(draft);
  return {
    subject: subject!.id,
    predicate,
    polarity,
    ...(object ? { object: object.id } : {}),
    ...(value ? { value } : {}),
    ...(validFrom.trim() === '' ? {} : { validFrom: validFrom.trim() }),
    ...(validTo.trim() === '' ? {} : { validTo: validTo.trim() }),
    evidence: [evidenceOf(document, words!)],
  };
}

function valueFrom({ text, number, unit, date }: ClaimDraft): ClaimValueInput | null {
  const value: ClaimValueInput = {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(number.trim() === '' ? {} : { number: Number(number) }),
    ...(number.trim() === '' || unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(date.trim() === '' ? {} : { date: date.trim() }),
  };
  return Object.keys(value).length === 0 ? null : value;
}
