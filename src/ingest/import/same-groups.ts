// Who is the same as whom, where two at a time were found to be? There may be hundreds of thousands: each id is kept once.

/** An id and the number of the first record that gives it; infinite where it is the graph's. */
export interface Member {
  readonly id: string;
  readonly number: number;
}

/** Ids joined in pairs, directly or through others. */
export class SameGroups {
  private readonly places = new Map<string, number>();
  private readonly members: string[] = [];
  private readonly numbers: number[] = [];
  /** The place of another one of the same group; its own for one that stands for the group. */
  private readonly towards: number[] = [];

  join(a: Member, b: Member): void {
    const [one, other] = [this.headOf(this.placeOf(a)), this.headOf(this.placeOf(b))];
    if (one !== other) this.towards[one] = other;
  }

  /** Every group of at least two, each ordered by record, then by id. */
  *groups(): Iterable<Member[]> {
    const heads = Uint32Array.from(this.towards, (_, place) => this.headOf(place));
    const order = Uint32Array.from(heads, (_, place) => place).sort((a, b) => heads[a]! - heads[b]!);
    for (let from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && heads[order[to]!] === heads[order[from]!]) to++;
      const group = Array.from(order.subarray(from, to), (place) => ({
        id: this.members[place]!,
        number: this.numbers[place]!,
      }));
      yield group.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
    }
  }

  private placeOf({ id, number }: Member): number {
    const known = this.places.get(id);
    if (known !== undefined) {
      this.numbers[known] = Math.min(number, this.numbers[known]!);
      return known;
    }
    const place = this.members.push(id) - 1;
    this.places.set(id, place);
    this.numbers.push(number);
    this.towards.push(place);
    return place;
  }

  private headOf(place: number): number {
    let head = place;
    while (this.towards[head] !== head) head = this.towards[head]!;
    this.towards[place] = head;
    return head;
  }
}
