/** The most rows that one statement writes. */
const BATCH = 1_000;

/** The rows in their order, cut into lists that one statement takes. */
export function batches<T>(rows: readonly T[]): T[][] {
  const cut: T[][] = [];
  for (let at = 0; at < rows.length; at += BATCH) cut.push(rows.slice(at, at + BATCH));
  return cut;
}
