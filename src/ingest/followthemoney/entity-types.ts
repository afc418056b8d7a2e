// Of which type is the entity that a link names by its id alone? Kept in eight bytes an entity, since a link may come first.
import { createHash } from 'node:crypto';
import { Unreadable } from '../register/unreadable.js';

const BITS_OF_TYPE = 8;
const FIRST_SIZE = 1_024;

/** Numbers of 50 bits made of ids, each with the index of its type: all in the 53 bits of a number, sorted. */
export class EntityTypes {
  private numbers = new Float64Array(FIRST_SIZE);
  private count = 0;
  private sorted = true;

  /** At most eight types. */
  constructor(private readonly types: readonly string[]) {}

  add(id: string, type: string): void {
    if (this.count === this.numbers.length) {
      const larger = new Float64Array(2 * this.count);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = numberOf(id) + this.types.indexOf(type);
    this.sorted = false;
  }

  /** Fails when no entity has the id. */
  typeOf(id: string, property: string): string {
    if (!this.sorted) {
      this.numbers = this.numbers.subarray(0, this.count).sort();
      this.sorted = true;
    }
    const number = numberOf(id);
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.numbers[middle]! < number) low = middle + 1;
      else high = middle;
    }
    const type = this.types[(this.numbers[low] ?? -1) - number];
    if (low < this.count && type !== undefined) return type;
    throw new Unreadable(`${property} must be the id of an entity that the file has, but got: ${id}`);
  }
}

function numberOf(id: string): number {
  const digest = createHash('sha256').update(id, 'utf8').digest();
  return (digest.readUIntBE(0, 6) * 4 + (digest[6]! & 3)) * BITS_OF_TYPE;
}
