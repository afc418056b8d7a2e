// What does a date mean that is only as precise as somebody knew? `2024`, `2024-07`, `2024-07-19` or a date-time.

export interface Span {
  /** First instant that it can mean, in milliseconds. */
  readonly from: number;
  /** First instant after it. */
  readonly to: number;
  readonly precision: 'year' | 'month' | 'day' | 'time';
}

/** The time that a partial date covers; null for one that cannot be read. */
export function spanOf(date: string): Span | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) {
    const instant = Date.parse(date);
    return Number.isNaN(instant) ? null : { from: instant, to: instant, precision: 'time' };
  }
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (month === undefined) return { from: at(y, 0, 1), to: at(y + 1, 0, 1), precision: 'year' };
  if (day === undefined) return { from: at(y, m, 1), to: at(y, m + 1, 1), precision: 'month' };
  return { from: at(y, m, d), to: at(y, m, d + 1), precision: 'day' };
}

const parts: Record<Span['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** The date in words, as precise as it is and no more; as it is written where it cannot be read. */
export function dateInWords(date: string, locale: string): string {
  const span = spanOf(date);
  if (span === null) return date;
  return new Intl.DateTimeFormat(locale, { ...parts[span.precision], timeZone: 'UTC' }).format(span.from);
}
