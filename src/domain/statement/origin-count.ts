/** One source of a statement, as the database gives it back. */
export interface Origin {
  readonly id: string;
  /** How many people it is, as stated; null is one voice. */
  readonly min: number | null;
  readonly max: number | null;
  /** Ids of agents who may be the same. */
  readonly same: readonly string[];
  readonly node: unknown;
}

/**
 * How many sources there are. At most: everybody is somebody else. At least: of agents who may be the same, only the
 * largest group counts.
 */
export function countOrigins(origins: readonly Origin[]): { min: number; max: number; origins: unknown[] } {
  const ids = new Set(origins.map((origin) => origin.id));
  const groupOf = new Map(origins.map((origin) => [origin.id, origin.id]));
  for (const { id, same } of origins) {
    for (const other of same.filter((candidate) => ids.has(candidate))) {
      const [from, to] = [groupOf.get(other), groupOf.get(id)!];
      for (const [member, group] of groupOf) if (group === from) groupOf.set(member, to);
    }
  }
  const fewest = new Map<string, number>();
  for (const { id, min } of origins) {
    const group = groupOf.get(id)!;
    fewest.set(group, Math.max(fewest.get(group) ?? 0, min ?? 1));
  }
  return {
    min: sum([...fewest.values()]),
    max: sum(origins.map(({ min, max }) => max ?? min ?? 1)),
    origins: origins.map((origin) => origin.node),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
