// How does Isnad compare, for one question at one size? Above 1 is slower for times, and faster for throughput.
import { byHand, dataloader, isnad, neo4jGraphql } from '../contenders/contender.js';
import type { Measured } from '../measure/interleave.js';
import { CLIENTS, type SizeResult } from '../measure/measure-size.js';
import { of } from './results.js';

const [ONE = 1, MANY = 1] = CLIENTS;

export interface Ratios {
  /** Isnad's own time with one client, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Isnad's answers a second with many clients. */
  readonly perSecond: number;
  /** Isnad's median time as a multiple of the statement by hand. */
  readonly timeByHand: number;
  /** Isnad's throughput as a multiple of theirs; null where they cannot ask this. */
  readonly throughputByHand: number;
  readonly throughputNeo4jGraphql: number | null;
  readonly throughputDataloader: number | null;
}

/** Null where nothing was measured. */
export function ratiosOf(measured: readonly Measured[]): Ratios | null {
  if (measured.length === 0) return null;
  const [own, many] = [of(measured, isnad.name, ONE)!, of(measured, isnad.name, MANY)!];
  const throughput = (contender: string): number | null => {
    const other = of(measured, contender, MANY);
    return other && many.perSecond / other.perSecond;
  };
  return {
    p50: own.p50,
    p95: own.p95,
    perSecond: many.perSecond,
    timeByHand: own.p50 / of(measured, byHand.name, ONE)!.p50,
    throughputByHand: throughput(byHand.name)!,
    throughputNeo4jGraphql: throughput(neo4jGraphql.name),
    throughputDataloader: throughput(dataloader.name),
  };
}

/** Isnad's median, with one client, in a smaller and in a larger graph. */
export interface Growth {
  readonly name: string;
  readonly bounded: boolean;
  readonly before: number;
  readonly after: number;
}

/** Of the questions that were measured in both graphs; none where the two are one. */
export function growthOf(small: SizeResult, large: SizeResult): Growth[] {
  if (small === large) return [];
  return small.operations.flatMap(({ name, bounded, measured }, index) => {
    const before = ratiosOf(measured)?.p50;
    const after = ratiosOf(large.operations[index]!.measured)?.p50;
    return before === undefined || after === undefined ? [] : [{ name, bounded, before, after }];
  });
}
