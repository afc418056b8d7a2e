// Which edges are in a circle, and by which way does each lead back?
import { type Arrows, componentsOf, type Outgoing, outgoing } from './components.js';

/** How many edges a way back may have to be shown, and how many nodes are looked at for it. */
const LONGEST_WAY = 6;
const MOST_LOOKED_AT = 200;

/** The circles among some edges. An edge between two nodes that reach one another is in a circle. */
export class FoundCircles {
  private readonly out: Outgoing;
  private readonly component: Uint32Array;

  /** `numbers` says what the edges are called, in ascending order. */
  constructor(
    private readonly numbers: Uint32Array,
    private readonly arrows: Arrows,
  ) {
    this.out = outgoing(arrows);
    this.component = componentsOf(arrows, this.out);
  }

  /** The edges that are in a circle. */
  *edges(): Iterable<number> {
    for (let edge = 0; edge < this.numbers.length; edge++)
      if (this.isCircular(edge)) yield this.numbers[edge]!;
  }

  has(number: number): boolean {
    const edge = placeIn(this.numbers, number);
    return edge !== null && this.isCircular(edge);
  }

  /** The edges by which one that is in a circle leads back to where it began, few of them; null where they are many. */
  wayBack(number: number): readonly number[] | null {
    const { from, to } = this.arrows;
    const last = placeIn(this.numbers, number)!;
    if (from[last] === to[last]) return [];
    /** The edge by which a node was reached. */
    const by = new Map<number, number>();
    let reached = [to[last]!];
    for (let step = 0; step < LONGEST_WAY && by.size < MOST_LOOKED_AT && reached.length > 0; step++) {
      const next: number[] = [];
      for (const node of reached) {
        for (let at = this.out.begins[node]!; at < this.out.begins[node + 1]!; at++) {
          const edge = this.out.edges[at]!;
          const end = to[edge]!;
          if (!this.isCircular(edge) || by.has(end) || end === to[last]) continue;
          by.set(end, edge);
          if (end === from[last]) return this.wayBy(by, last);
          if (by.size >= MOST_LOOKED_AT) return null;
          next.push(end);
        }
      }
      reached = next;
    }
    return null;
  }

  private wayBy(by: ReadonlyMap<number, number>, last: number): number[] {
    const { from, to } = this.arrows;
    const way: number[] = [];
    for (let node = from[last]!; node !== to[last]; ) {
      const edge = by.get(node)!;
      way.unshift(this.numbers[edge]!);
      node = from[edge]!;
    }
    return way;
  }

  private isCircular(edge: number): boolean {
    return this.component[this.arrows.from[edge]!] === this.component[this.arrows.to[edge]!];
  }
}

/** The place of a number in an ascending list, or null. */
export function placeIn(ascending: Uint32Array, number: number): number | null {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number ? low : null;
}
