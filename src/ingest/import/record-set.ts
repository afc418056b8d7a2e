/** A set of record numbers: one bit each, so that millions of records take little memory. */
export class RecordSet {
  private bits = new Uint8Array(1_024);
  private counted = 0;

  get size(): number {
    return this.counted;
  }

  has(number: number): boolean {
    return ((this.bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }

  /** True when it was not in it yet. */
  add(number: number): boolean {
    if (this.has(number)) return false;
    if (number >> 3 >= this.bits.length) {
      const larger = new Uint8Array(Math.max(this.bits.length * 2, (number >> 3) + 1));
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[number >> 3]! |= 1 << (number & 7);
    this.counted++;
    return true;
  }
}
