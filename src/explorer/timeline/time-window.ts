// Which time is looked at? Kept in the address as two dates, as precise as the reader chose them.
import { spanOf } from '../date/partial-date.js';
import type { Window } from './timeline-drawing.js';

const day = 86_400_000;

/** The window of two dates, either of which may be missing; null where both are. */
export function windowOf(from: string | null, to: string | null, all: Window | null): Window | null {
  const [first, last] = [from ? spanOf(from) : null, to ? spanOf(to) : null];
  if (first === null && last === null) return null;
  const begin = first?.from ?? all?.from ?? (last?.from ?? 0) - 365 * day;
  const finish = last?.to ?? all?.to ?? (first?.to ?? 0) + 365 * day;
  return begin < finish ? { from: begin, to: finish } : null;
}

/** The days that a window touches. */
export function datesOf({ from, to }: Window): { from: string; to: string } {
  const date = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return { from: date(from), to: date(Math.max(from, to - 1)) };
}
