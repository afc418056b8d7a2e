// What is wrong with what was filled in, and at which field is it said?
import type { Failure } from '../api/use-answer.js';
import type { WordKey } from '../i18n/en.js';

export interface Problem {
  /** The field, such as `words` or `relay.2.who`; `form` where it is none of them. */
  readonly place: string;
  /** What the page itself finds; null where the server refused. */
  readonly word: WordKey | null;
  readonly failure: Failure | null;
}

export function missing(place: string, word: WordKey): Problem {
  return { place, word, failure: null };
}

/** The fields of the server's argument, the first that fits. */
export type Places = readonly (readonly [argument: RegExp, place: string])[];

/** Where the page says what the server refused: by the argument that it names. */
export function refused(failure: Failure, places: Places, otherwise: string): Problem {
  const argument = argumentOf(failure);
  const isAbout = failure.kind === 'refused' && argument !== '';
  const place = isAbout ? (places.find(([fits]) => fits.test(argument))?.[1] ?? otherwise) : 'form';
  return { place, word: null, failure };
}

/** A value that is of no use at all is refused by its type, which names it in the message alone. */
function argumentOf({ extensions, message }: Failure): string {
  if (typeof extensions.argument === 'string') return extensions.argument;
  return /\bat "(input[^"]*)"/.exec(message)?.[1] ?? '';
}

/** Whether it is a date as precise as somebody knew it: 2024, 2024-07 or 2024-07-19; or none. */
export function isDate(text: string): boolean {
  return /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/.test(text.trim());
}
