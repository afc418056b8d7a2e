// Where is a code point of a text among the units that strings are indexed by, and the other way round?

export interface TextOffsets {
  /** The index in units of an offset in code points. */
  toUnits(points: number): number;
  /** The offset in code points of an index in units. */
  toPoints(units: number): number;
}

/** The same both ways, unless the text leaves the basic plane. Bounded to the text. */
export function textOffsets(text: string): TextOffsets {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return { toUnits: (at) => at, toPoints: (at) => at };
  const starts: number[] = [];
  let at = 0;
  for (const point of text) {
    starts.push(at);
    at += point.length;
  }
  starts.push(at);
  return {
    toUnits: (points) => starts[Math.max(0, Math.min(points, starts.length - 1))]!,
    toPoints: (units) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! < units) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
