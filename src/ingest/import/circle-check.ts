// Do records lead back to where they began: statements that convey each other, places that are a part of each other?
import { join } from 'node:path';
import { showPath } from '../bundle/bundle-problem.js';
import { AcyclicEdges } from './acyclic-edges.js';
import type { CheckedItem } from './check-record.js';
import { EdgeNotes, type NotedEdge } from './edge-notes.js';
import type { FoundCircles } from './found-circles.js';
import type { Noted, OnRejected } from './ledger.js';
import type { RecordSet } from './record-set.js';

/** Where the edges of the input lead on to. */
export interface KnownEdges {
  /** The relationships of a type out of what answers to these ids; `from` is the id that was asked for. */
  edgesFrom(relationship: string, ids: readonly string[]): Promise<readonly { from: string; to: string }[]>;
}

export interface Surroundings {
  readonly rejected: RecordSet;
  readonly known: KnownEdges;
  /** Those of the ids that the input gives: what the graph says of them is replaced. */
  givenAmong(ids: readonly string[]): ReadonlySet<string>;
}

/** How many circles are shown whole. */
const MOST_SHOWN = 1_000;

/** Notes the edges that must not lead back, on disk, and finds the records that are in a circle of them. */
export class CircleCheck {
  private readonly notes: EdgeNotes;
  private runs = 0;

  constructor(private readonly folder: string) {
    this.notes = new EdgeNotes(join(folder, 'acyclic'));
  }

  enter({ number, line }: Noted, items: readonly CheckedItem[]): void {
    for (const { item, references } of items) {
      for (const { edge, to, path } of references) {
        if (!edge?.acyclic) continue;
        const { relationship } = edge;
        this.notes.add({ record: number, line, relationship, from: item.id, to, path: showPath(path) });
      }
    }
  }

  /**
   * Adds to `rejected` every record that is in a circle, by itself or through what the graph has. True when there was
   * one: what needs those records has lost its ground then.
   */
  async settle(around: Surroundings, onRejected: OnRejected): Promise<boolean> {
    const bytes = this.notes.bytes();
    if (bytes === 0) return false;
    const run = `circles-${this.runs++}`;
    const beyond = new EdgeNotes(join(this.folder, `${run}-beyond`));
    const edges = new AcyclicEdges(this.folder, run, 2 * bytes);
    const add = (number: number, { relationship, from, to }: NotedEdge) =>
      edges.add(number, `${relationship} ${from}`, `${relationship} ${to}`);
    let size = 0;
    for await (const edge of this.notes.read()) {
      if (!around.rejected.has(edge.record!)) add(size, edge);
      size++;
    }
    await edges.leadOn(async (keys) => {
      for (const edge of await edgesBeyond(keys, around)) {
        beyond.add(edge);
        add(size++, edge);
      }
    });
    const circles = edges.circles();
    const shown = await this.shown(circles, beyond);
    let any = false;
    for await (const [number, edge] of numbered(this.notes, beyond)) {
      if (edge.record === null || !circles.has(number) || !around.rejected.add(edge.record)) continue;
      any = true;
      onRejected({ number: edge.record, line: edge.line }, reasonOf(edge, shown.get(number)));
    }
    return any;
  }

  /** The ids along the first circles, by the edge that closes each. */
  private async shown(circles: FoundCircles, beyond: EdgeNotes): Promise<Map<number, string[]>> {
    const ways = new Map<number, readonly number[]>();
    for (const edge of circles.edges()) {
      const way = circles.wayBack(edge);
      if (way !== null) ways.set(edge, way);
      if (ways.size === MOST_SHOWN) break;
    }
    const needed = new Set([...ways.values()].flat());
    const ends = new Map<number, string>();
    if (needed.size > 0) {
      for await (const [number, { to }] of numbered(this.notes, beyond))
        if (needed.has(number)) ends.set(number, to);
    }
    return new Map([...ways].map(([edge, way]) => [edge, way.map((other) => ends.get(other)!)]));
  }
}

/** Edges with their numbers: those of the input, then those of the graph. */
async function* numbered(...notes: EdgeNotes[]): AsyncIterable<[number, NotedEdge]> {
  let number = 0;
  for (const some of notes) for await (const edge of some.read()) yield [number++, edge];
}

/** The edges of the graph at some keys, `<relationship> <id>`. */
async function edgesBeyond(
  keys: readonly string[],
  { known, givenAmong }: Surroundings,
): Promise<NotedEdge[]> {
  const ids = new Map<string, string[]>();
  for (const key of keys) {
    const [relationship, id] = key.split(' ') as [string, string];
    ids.set(relationship, [...(ids.get(relationship) ?? []), id]);
  }
  const found: NotedEdge[] = [];
  for (const [relationship, own] of ids) {
    for (const { from, to } of await known.edgesFrom(relationship, own)) {
      found.push({ record: null, line: 0, relationship, from, to, path: '' });
    }
  }
  const given = found.length === 0 ? new Set<string>() : givenAmong(found.map(({ from }) => from));
  return found.filter(({ from }) => !given.has(from));
}

function reasonOf({ from, to, path }: NotedEdge, back: readonly string[] = ['…', from]): string {
  const circle = [from, to, ...back].join(' → ');
  return `${from} ${path}: must not lead back to where it began, but got the circle: ${circle}`;
}
