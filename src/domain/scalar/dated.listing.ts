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
    ...(from == null ? [] : [`${node}.${property}_end >= ${compiler.param(spanOf(from)!.start)}`]),
    ...(to == null ? [] : [`${node}.${property}_asc <= ${compiler.param(spanOf(to)!.end)}`]),
  ];
}
