import { hash } from 'node:crypto';

const FIRST_SIZE = 1_024;

/** How many ids are kept as they are. */
const FEW = 100_000;

/**
 * A set of ids of any size. A few are kept as they are; more of them by the first 64 bits of their hashes, in 16 to 32
 * bytes each: of ten million, two are taken for one in one case out of 370,000.
 */
export class IdSet {
  private few: Set<string> | null = new Set();
  private slots = new BigUint64Array(FIRST_SIZE);
  private count = 0;

  get size(): number {
    return this.few?.size ?? this.count;
  }

  /** False when it was there already. */
  add(id: string): boolean {
    if (this.few === null) return this.addHash(id);
    if (this.few.has(id)) return false;
    this.few.add(id);
    if (this.few.size > FEW) {
      for (const each of this.few) this.addHash(each);
      this.few = null;
    }
    return true;
  }

  has(id: string): boolean {
    if (this.few !== null) return this.few.has(id);
    const key = keyOf(id);
    return this.slots[this.slotOf(key)] === key;
  }

  /** The ids, as long as they are few; null once they are more. */
  list(): readonly string[] | null {
    return this.few && [...this.few];
  }

  private addHash(id: string): boolean {
    if (2 * this.count >= this.slots.length) this.grow();
    const key = keyOf(id);
    const slot = this.slotOf(key);
    if (this.slots[slot] === key) return false;
    this.slots[slot] = key;
    this.count++;
    return true;
  }

  /** Where the key is, or the free slot where it belongs. */
  private slotOf(key: bigint): number {
    const last = this.slots.length - 1;
    let slot = Number(key & BigInt(last));
    while (this.slots[slot] !== 0n && this.slots[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const held = this.slots;
    this.slots = new BigUint64Array(2 * held.length);
    for (const key of held) if (key !== 0n) this.slots[this.slotOf(key)] = key;
  }
}

/** Never zero, which marks a free slot. */
function keyOf(id: string): bigint {
  return hash('sha1', id, 'buffer').readBigUInt64LE() || 1n;
}
