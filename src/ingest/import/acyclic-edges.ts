// Which edges lead on to one another in a circle? The edges are on disk; what is in memory are those that may be in one.
import { Partitions } from '../partitions.js';
import { FoundCircles, placeIn } from './found-circles.js';
import { RecordSet } from './record-set.js';

const OUT = 'o';
const IN = 'i';
const ASKED = 'a';
/** How often the edges are gone through to find those that surely are in no circle. */
const MOST_ROUNDS = 20;

/** The edges that leave a node and those that reach it, by their numbers. */
interface Ends {
  readonly out: number[];
  readonly in: number[];
  asked: boolean;
}

/** Directed, numbered edges between keys. */
export class AcyclicEdges {
  private readonly notes: Partitions;

  constructor(folder: string, name: string, expectedBytes: number) {
    this.notes = new Partitions(folder, name, expectedBytes);
  }

  add(edge: number, from: string, to: string): void {
    this.notes.append(from, `${OUT}\t${edge}\t${from}`);
    this.notes.append(to, `${IN}\t${edge}\t${to}`);
  }

  /** Asks with keys that edges reach and none leaves, a part of them at a time and each once; `ask` may add edges. */
  async leadOn(ask: (keys: readonly string[]) => Promise<void>): Promise<void> {
    for (let asked = true; asked; ) {
      asked = false;
      for (const lines of this.notes.parts()) {
        const keys = [...endsIn(lines)].flatMap(([key, ends]) =>
          ends.out.length === 0 && !ends.asked ? [key] : [],
        );
        if (keys.length === 0) continue;
        for (const key of keys) this.notes.append(key, `${ASKED}\t\t${key}`);
        await ask(keys);
        asked = true;
      }
    }
  }

  circles(): FoundCircles {
    const cleared = this.cleared();
    const left: number[] = [];
    for (const lines of this.notes.parts()) {
      for (const ends of endsIn(lines, cleared).values()) for (const edge of ends.out) left.push(edge);
    }
    const numbers = Uint32Array.from(left).sort();
    const from = new Uint32Array(numbers.length);
    const to = new Uint32Array(numbers.length);
    let nodes = 0;
    for (const lines of numbers.length === 0 ? [] : this.notes.parts()) {
      for (const ends of endsIn(lines, cleared).values()) {
        for (const edge of ends.out) from[placeIn(numbers, edge)!] = nodes;
        for (const edge of ends.in) to[placeIn(numbers, edge)!] = nodes;
        nodes++;
      }
    }
    return new FoundCircles(numbers, { nodes, from, to });
  }

  /** Edges that come from where none leads, or lead to where none goes on: mostly all, since most chains are short. */
  private cleared(): RecordSet {
    const cleared = new RecordSet();
    for (let round = 0, before = -1; round < MOST_ROUNDS && before !== cleared.size; round++) {
      before = cleared.size;
      for (const lines of this.notes.parts()) {
        for (const ends of endsIn(lines, cleared).values()) {
          if (ends.in.length === 0) for (const edge of ends.out) cleared.add(edge);
          if (ends.out.length === 0) for (const edge of ends.in) cleared.add(edge);
        }
      }
    }
    return cleared;
  }
}

/** The nodes that a part of the notes is about, without the edges that are cleared. */
function endsIn(lines: Iterable<string>, cleared?: RecordSet): Map<string, Ends> {
  const found = new Map<string, Ends>();
  for (const line of lines) {
    const [kind, number, key] = line.split('\t') as [string, string, string];
    if (kind !== ASKED && cleared?.has(Number(number))) continue;
    let ends = found.get(key);
    if (ends === undefined) {
      ends = { out: [], in: [], asked: false };
      found.set(key, ends);
    }
    if (kind === ASKED) ends.asked = true;
    else (kind === OUT ? ends.out : ends.in).push(Number(number));
  }
  return found;
}
