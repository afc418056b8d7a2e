/** A write cannot be taken back as it is: something that came later rests on these nodes. */
export class Clash extends Error {
  constructor(readonly ids: readonly string[]) {
    super(`Later writes rest on ${ids.join(', ')}`);
    this.name = 'Clash';
  }
}
