// What does a field of a record say, as text or as a date? Absent is undefined; what is neither is the record's rejection.
import { showValue } from '../../error/show-value.js';
import { PARTIAL_DATE_FORM, spanOf } from '../../graph/partial-date.js';
import { Unreadable } from './unreadable.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The text of a field; undefined when it is missing, null or blank. Fails when it is neither text nor a number. */
export function textOf(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Unreadable(`${field} must be text, but got: ${showValue(value)}`);
  return value.trim() === '' ? undefined : value.trim();
}

/** As `textOf`, of a field that must be there. */
export function neededText(value: unknown, field: string): string {
  const text = textOf(value, field);
  if (text === undefined) throw new Unreadable(`${field} must be text, but got: ${showValue(value)}`);
  return text;
}

/** The list of a field, empty when it is missing. Fails when it is something else, or its entries are no objects. */
export function listOf(value: unknown, field: string): readonly Fields[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Unreadable(`${field} must be a list, but got: ${showValue(value)}`);
  return value.map((entry, index) => objectOf(entry, `${field}[${index}]`));
}

/** Fails on anything but an object. */
export function objectOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Unreadable(`${field} must be an object, but got: ${showValue(value)}`);
}

/**
 * The date of a field, as precise as it is: `2016-05-00` is the month, and a time without its offset is the day. Fails on
 * what the calendar does not know.
 */
export function dateOf(value: unknown, field: string): string | undefined {
  const text = textOf(value, field);
  if (text === undefined) return undefined;
  const date = text.replace(/(-00)+$/, '').replace(/^(\d{4}-\d\d-\d\d)[T ][\d:.]+$/, '$1');
  if (spanOf(date) === null) {
    throw new Unreadable(`${field} must be ${PARTIAL_DATE_FORM}, but got: ${showValue(value)}`);
  }
  return date;
}
