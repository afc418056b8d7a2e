// Which stretches of a text are shown by which passages? Paragraphs, cut where a passage begins or ends.

export interface PlacedPassage {
  readonly id: string;
  /** Offsets in code points; null where the place is not known. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface Stretch {
  readonly text: string;
  /** Passages that cover it, the shortest first. */
  readonly passages: readonly string[];
}

export type Paragraph = readonly Stretch[];

/** The paragraphs of a text, in order; empty lines are left out. */
export function markText(text: string, passages: readonly PlacedPassage[]): Paragraph[] {
  const unit = unitOffsets(text);
  const placed = passages
    .filter(({ start, end }) => start !== null && end !== null)
    .map(({ id, start, end }) => ({ id, from: unit(start!), to: unit(end!) }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const [begin, finish] = [index, index + line.length];
    const here = placed.filter(({ from, to }) => from < finish && to > begin);
    const cuts = here.flatMap(({ from, to }) => [from, to]).filter((at) => at > begin && at < finish);
    const edges = [...new Set([begin, ...cuts, finish])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, at) => ({
      text: text.slice(from, edges[at + 1]),
      passages: here.filter((passage) => passage.from <= from && passage.to > from).map(({ id }) => id),
    }));
  });
}

/** From code points to the units that strings are indexed by: the same, unless the text leaves the basic plane. */
function unitOffsets(text: string): (points: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (points) => points;
  const offsets: number[] = [];
  let at = 0;
  for (const point of text) {
    offsets.push(at);
    at += point.length;
  }
  offsets.push(at);
  return (points) => offsets[Math.min(points, offsets.length - 1)]!;
}
