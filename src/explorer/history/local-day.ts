// When does a day begin for whoever reads? In their own time zone, as the times beside the changes are told.

/**
 * The first instant of a year, month or day in the reader's own time zone, or of a later one of the same length; null
 * for what is none of them.
 */
export function startOf(date: string, later: number): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start =
    month === undefined
      ? new Date(y + later, 0, 1)
      : day === undefined
        ? new Date(y, m + later, 1)
        : new Date(y, m, d + later);
  return start.toISOString();
}
