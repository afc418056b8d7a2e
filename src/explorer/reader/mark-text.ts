// Which stretches of a text are shown by which passages? Paragraphs, cut where a passage begins or ends.
import { textOffsets } from './text-offsets.js';

export interface Placeable {
  readonly id: string;
  readonly anchor: string;
  /** Offsets in code points; null where the place is not known. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A passage that stands in the text, by the units that strings are indexed by. */
export interface Placed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Paragraph {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
}

export interface Stretch {
  readonly text: string;
  /** Passages that cover it, the shortest first. */
  readonly passages: readonly string[];
}

/** The paragraphs of a text, in order; empty lines are left out. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ at: index, text: line }));
}

/** The passages whose words stand in the text, by where they begin. */
export function placePassages(text: string, passages: readonly Placeable[]): Placed[] {
  const { toUnits } = textOffsets(text);
  return passages
    .filter(({ anchor, start, end }) => anchor === 'ANCHORED' && start !== null && end !== null)
    .map(({ id, start, end }) => ({ id, from: toUnits(start!), to: toUnits(end!) }))
    .sort((a, b) => a.from - b.from);
}

/** The passages at a place of the text, the shortest first. */
export function passagesAt(placed: readonly Placed[], at: number): string[] {
  return shortestFirst(placed.filter(({ from, to }) => from <= at && to > at)).map(({ id }) => id);
}

/** Each paragraph in stretches, whose passages are the same from end to end. `placed` is ordered by beginning. */
export function markText(paragraphs: readonly Paragraph[], placed: readonly Placed[]): Stretch[][] {
  let next = 0;
  let open: Placed[] = [];
  return paragraphs.map(({ at, text }) => {
    const end = at + text.length;
    open = open.filter(({ to }) => to > at);
    for (; next < placed.length && placed[next]!.from < end; next++)
      if (placed[next]!.to > at) open.push(placed[next]!);
    const here = shortestFirst(open);
    const cuts = here.flatMap(({ from, to }) => [from, to]).filter((cut) => cut > at && cut < end);
    const edges = [...new Set([at, ...cuts, end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, place) => ({
      text: text.slice(from - at, edges[place + 1]! - at),
      passages: passagesOver(here, from),
    }));
  });
}

function passagesOver(here: readonly Placed[], at: number): string[] {
  return here.filter(({ from, to }) => from <= at && to > at).map(({ id }) => id);
}

function shortestFirst(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
}
