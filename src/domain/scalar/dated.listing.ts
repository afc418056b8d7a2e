import { badInput } from '../../error/isnad-error.js';
import type { Compiler } from '../../graph/compiler.js';
import type { SortOrder } from '../../graph/field-plan.js';
import { spanOf } from '../../graph/partial-date.js';

/** The two orders of a list by one of its dates; what has no date comes last in both. */
export function byDate(property: string, name: string): [SortOrder, SortOrder] {
  return [
    { name: `${name}_ASC`, key: (node) => `${node}.${property}_asc` },
    { name: `${name}_DESC`, key: (node) => `${node}.${property}_desc`, descending: true },
  ];
}

/**
 * Conditions for a date that may lie between two others: spans that overlap count, what has no date does not. Refuses
 * bounds the wrong way round; `argument` is where the client wrote the later one.
 */
export function between(
  node: string,
  property: string,
  from: string | null | undefined,
  to: string | null | undefined,
  argument: string,
  compiler: Compiler,
): string[] {
  if (from != null && to != null && spanOf(to)!.end < spanOf(from)!.start) {
    throw badInput(argument, `no earlier than ${from}, where the span begins`, to);
  }
  return [
    ...(from == null ? [] : notBefore(`${node}.${property}`, spanOf(from)!.start, compiler)),
    ...(to == null ? [] : notAfter(`${node}.${property}`, spanOf(to)!.end, compiler)),
  ];
}

/**
 * Dates that end at `start` or later. That they begin in its year or later follows, since none is longer than a year nor
 * reaches over its end; said as well, it bounds the key of the newest first, so that a page is read from its own part of the index.
 * Where that key is late enough by itself, which it nearly always is, the end is not read.
 */
function notBefore(date: string, start: string, compiler: Compiler): string[] {
  const year = `${start.slice(0, 4)}-01-01T00:00:00.000Z`;
  const bound = compiler.param(start);
  return [`(${date}_desc >= ${bound} OR ${date}_end >= ${bound})`, `${date}_desc >= ${compiler.param(year)}`];
}

/** Dates that begin at `end` or earlier, by the same key; what has no date has an empty one. */
function notAfter(date: string, end: string, compiler: Compiler): string[] {
  return [`${date}_desc > ''`, `${date}_desc <= ${compiler.param(end)}`];
}
