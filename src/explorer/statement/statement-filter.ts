// Which statements of a list are shown? The reader's choice, kept in the address.
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { QuoteForm, SpeechAct, StatementFilter } from '../api/operations.generated.js';

export const acts = [
  'ASSERTION',
  'OPINION',
  'PRAISE',
  'CRITICISM',
  'PREDICTION',
  'DENIAL',
  'REQUEST',
  'INSTRUCTION',
  'BELIEF',
  'OTHER',
] as const satisfies readonly SpeechAct[];
export const forms = ['DIRECT', 'INDIRECT', 'MIXED'] as const satisfies readonly QuoteForm[];

const parsers = {
  act: parseAsStringLiteral(acts),
  form: parseAsStringLiteral(forms),
  from: parseAsString,
  to: parseAsString,
};

/** A date that the server accepts; anything else is not sent. */
export function isPartialDate(date: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date);
}

/** The choice in the address, as a filter to add to others. */
export function useStatementFilter() {
  const [chosen, choose] = useQueryStates(parsers, { history: 'push' });
  const filter: StatementFilter = {
    ...(chosen.act && { act: [chosen.act] }),
    ...(chosen.form && { form: [chosen.form] }),
    ...(chosen.from && isPartialDate(chosen.from) && { saidFrom: chosen.from }),
    ...(chosen.to && isPartialDate(chosen.to) && { saidTo: chosen.to }),
  };
  return { chosen, choose, filter, isFiltered: Object.keys(filter).length > 0 };
}
