// Where do the accidents of the benchmark's world come from? From one seed, so that each run makes the same world.

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
}

/** Ranks from 0, the n-th of them n times rarer than the first: how activity and words are spread. */
export class Zipf {
  private readonly upTo: Float64Array;

  constructor(ranks: number) {
    this.upTo = new Float64Array(ranks);
    let sum = 0;
    for (let rank = 0; rank < ranks; rank++) this.upTo[rank] = sum += 1 / (rank + 1);
  }

  rank(random: Random): number {
    const wanted = random.next() * this.upTo.at(-1)!;
    let [low, high] = [0, this.upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.upTo[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A day of twenty years. */
export function day(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${2005 + random.below(20)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
