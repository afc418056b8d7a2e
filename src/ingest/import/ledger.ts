// Does everything that the records refer to exist, in the input or in the graph, and does each id mean one thing?

import { Partitions } from '../partitions.js';
import type { CheckedItem } from './check-record.js';
import type { RecordSet } from './record-set.js';

/** What records may refer to beside the input. */
export interface KnownIds {
  /** Those of the ids that the graph answers to. */
  answeredAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

const GIVEN = 'g';
const NEEDED = 'n';
const KNOWN = 'k';
/** The most ids that the graph is asked for at once. */
const ASKED = 5_000;

/** A record that gives or needs an id. */
export interface Noted {
  readonly number: number;
  readonly line: number;
}

/** Told of a record that is refused; it is in the set of the rejected by then. */
export type OnRejected = (record: Noted, reason: string) => void;

/** Notes which ids each record gives and needs, on disk, and finds those that do not fit together. */
export class Ledger {
  private readonly notes: Partitions;

  /** `placeOf` says where a record stands, for messages. */
  constructor(
    folder: string,
    expectedBytes: number,
    private readonly placeOf: (record: Noted) => string,
  ) {
    this.notes = new Partitions(folder, 'ids', expectedBytes);
  }

  /** Notes what a record gives and needs. */
  enter({ number, line }: Noted, items: readonly CheckedItem[]): void {
    for (const { item, references } of items) {
      this.notes.append(item.id, `${GIVEN}\t${item.id}\t${number}\t${line}\t${digestOf(item)}`);
      for (const { to } of references) this.notes.append(to, `${NEEDED}\t${to}\t${number}\t${line}\t`);
    }
  }

  /**
   * Adds to `rejected` all records that give an id in other words than an earlier one, or that need what is neither
   * given nor known, and then those that need them. Adds to `forward` those that need what a later record gives.
   * Answers with the ids that several records give.
   */
  async settle(
    rejected: RecordSet,
    forward: RecordSet,
    known: KnownIds,
    onRejected: OnRejected,
  ): Promise<Set<string>> {
    const repeated = new Set<string>();
    for (let before = -1; before !== rejected.size; ) {
      before = rejected.size;
      for (const lines of this.notes.parts()) {
        await this.settlePart(lines, rejected, forward, repeated, known, onRejected);
      }
    }
    return repeated;
  }

  /** Those of the ids that a record gives which is not refused. */
  givenAmong(ids: readonly string[], rejected: RecordSet): Set<string> {
    const asked = new Set(ids);
    const given = new Set<string>();
    for (const lines of this.notes.parts()) {
      for (const line of lines) {
        if (!line.startsWith(GIVEN)) continue;
        const id = idIn(line);
        if (asked.has(id) && !rejected.has(notedIn(line).number)) given.add(id);
      }
    }
    return given;
  }

  private async settlePart(
    lines: readonly string[],
    rejected: RecordSet,
    forward: RecordSet,
    repeated: Set<string>,
    known: KnownIds,
    onRejected: OnRejected,
  ): Promise<void> {
    /** The first line on each. */
    const given = new Map<string, string>();
    const outside = new Set<string>();
    const open = new Map<string, Noted[]>();
    const reject = (record: Noted, reason: string) => {
      if (rejected.add(record.number)) onRejected(record, reason);
    };
    for (const line of lines) {
      const kind = line[0]!;
      const id = idIn(line);
      if (kind === KNOWN) outside.add(id);
      else if (kind === NEEDED && given.has(id)) continue;
      else if (rejected.size > 0 && rejected.has(notedIn(line).number)) continue;
      else if (kind === NEEDED) {
        const waiting = open.get(id);
        if (waiting === undefined) open.set(id, [notedIn(line)]);
        else waiting.push(notedIn(line));
      } else {
        const first = given.get(id);
        if (first === undefined) given.set(id, line);
        else if (digestIn(first) === digestIn(line)) repeated.add(id);
        else {
          const place = this.placeOf(notedIn(first));
          reject(notedIn(line), `must not give ${id} in other words than ${place} does`);
        }
      }
    }
    const unknown: string[] = [];
    for (const [id, notes] of open) {
      if (given.has(id)) for (const { number } of notes) forward.add(number);
      else if (!outside.has(id)) unknown.push(id);
    }
    for (let at = 0; at < unknown.length; at += ASKED) {
      const asked = unknown.slice(at, at + ASKED);
      const found = await known.answeredAmong(asked);
      for (const id of asked) {
        if (found.has(id)) this.notes.append(id, `${KNOWN}\t${id}\t`);
        else {
          for (const note of open.get(id)!) {
            reject(note, `refers to ${id}, which neither the input nor the graph has`);
          }
        }
      }
    }
  }
}

// A line is what is noted, the id, the number of the record, its line, and a digest where the id is given. There are
// millions, and of most of them the id alone is looked at.

function idIn(line: string): string {
  return line.slice(2, line.indexOf('\t', 2));
}

function notedIn(line: string): Noted {
  const [, , number, at] = line.split('\t', 4);
  return { number: Number(number), line: Number(at) };
}

function digestIn(line: string): string {
  return line.slice(line.lastIndexOf('\t'));
}

/** Equal words, equal digests; 53 bits are enough to tell a handful of repetitions apart. */
function digestOf(item: object): string {
  const text = JSON.stringify(item);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
