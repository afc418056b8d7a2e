/** What many measurements come to. Milliseconds, and answers a second. */
export interface Latencies {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** Of latencies in any order, at least one, that took so long in all. */
export function summary(latencies: readonly number[], busyMs: number): Latencies {
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
  return {
    requests: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    perSecond: round((sorted.length / busyMs) * 1_000),
  };
}

/** To three significant digits: more would say more than is known. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
