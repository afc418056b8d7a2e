/** The most rows that one statement writes. */
const BATCH = 1_000;

/** The rows in their order, cut into lists that one statement takes. */
export function batches<T>(rows: readonly T[]): T[][] {
  const cut: T[][] = [];
  for (let at = 0; at < rows.length; at += BATCH) cut.push(rows.slice(at, at + BATCH));
  return cut;
}

/** The rows by key, keys in the order of their first row. */
export function grouped<K, T>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
