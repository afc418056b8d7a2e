// Has Isnad become slower, compared with what runs beside it? Ratios of one run against the committed ones, never times.
import { ratiosOf } from './ratios.js';
import type { Results } from './results.js';

/** How much worse a ratio may be: machines differ, and so do runs. */
const TOLERANCE = 1.6;

/** A line for each ratio that is much worse than the committed one; only questions and sizes that both have. */
export function slowerThan(committed: Results, now: Results): string[] {
  return now.sizes.flatMap(({ statements, operations }) => {
    const then = committed.sizes.find((size) => size.statements === statements)?.operations ?? [];
    return operations.flatMap(({ name, measured, failure }) => {
      const before = then.find((operation) => operation.name === name);
      const [old, own] = [ratiosOf(before?.measured ?? []), ratiosOf(measured)];
      if (old === null) return [];
      if (own === null) return [`${name}, ${statements} statements: ${failure}`];
      const worse: [string, number | null, number | null][] = [
        ['median time by hand', own.timeByHand, old.timeByHand],
        ['throughput by hand', old.throughputByHand, own.throughputByHand],
        ['throughput of @neo4j/graphql', old.throughputNeo4jGraphql, own.throughputNeo4jGraphql],
        ['throughput of a DataLoader a level', old.throughputDataloader, own.throughputDataloader],
      ];
      return worse
        .filter(([, over, under]) => over !== null && under !== null && over / under > TOLERANCE)
        .map(
          ([what, over, under]) =>
            `${name}, ${statements} statements: against the ${what}, ${(over! / under!).toFixed(2)} times worse`,
        );
    });
  });
}
