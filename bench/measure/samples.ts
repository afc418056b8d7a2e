// What is asked about? Whatever a question finds in the graph, picked by chance, the same for every contender and each run.
import type { Driver } from 'neo4j-driver';
import { rowsOf } from '../contenders/database.js';
import type { Operation, Variables } from '../operations/operation.js';
import { Random } from '../world/random.js';

const SAMPLES = 64;

/** The variables of as many different requests. Fails where the graph has nothing to ask about. */
export async function samplesFor(operation: Operation, driver: Driver): Promise<Variables[]> {
  const rows = await rowsOf<Variables>(driver, operation.samples, {});
  if (rows.length === 0) throw new Error(`${operation.name}: the graph has nothing to ask about`);
  const random = new Random(7);
  const { rows: size, of } = operation.asked ?? { rows: 1, of: ([row]: readonly Variables[]) => row! };
  return Array.from({ length: SAMPLES }, () => of(picked(rows, Math.min(size, rows.length), random)));
}

/** So many different ones. */
function picked<T>(rows: readonly T[], size: number, random: Random): T[] {
  const places = new Set<number>();
  while (places.size < size) places.add(random.below(rows.length));
  return [...places].map((place) => rows[place]!);
}
