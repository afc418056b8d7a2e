/** What a date of known precision means: EDTF level 0 (`2024`, `2024-07`, `2024-07-19`) or an ISO 8601 date-time. */
const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const PARTIAL_DATE_FORM =
  'a year (2024), a month (2024-07), a day (2024-07-19) or a date-time with its offset (2024-07-19T20:30:00Z)';

export interface DateSpan {
  /** First and last instant that the date can mean, as ISO strings in UTC that sort as text. */
  readonly start: string;
  readonly end: string;
}

/** The span of instants that a date covers, or null when it is not a date that the calendar knows. */
export function spanOf(date: string): DateSpan | null {
  if (YEAR.test(date)) return { start: `${date}-01-01T00:00:00.000Z`, end: `${date}-12-31T23:59:59.999Z` };
  if (MONTH.test(date)) {
    const last = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    return { start: `${date}-01T00:00:00.000Z`, end: `${date}-${last}T23:59:59.999Z` };
  }
  if (DAY.test(date)) {
    return isCalendarDay(date) ? { start: `${date}T00:00:00.000Z`, end: `${date}T23:59:59.999Z` } : null;
  }
  const day = TIME.exec(date)?.[1];
  if (day === undefined || !DAY.test(day) || !isCalendarDay(day)) return null;
  const instant = new Date(date).toISOString();
  return { start: instant, end: instant };
}

function isCalendarDay(day: string): boolean {
  return Number(day.slice(8)) <= daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
