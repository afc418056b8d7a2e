// Does everything that the records refer to exist, in the input or in the graph, and does each id mean one thing?
import { IdSet } from '../../graph/id-set.js';
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

interface Settled {
  readonly rejected: RecordSet;
  readonly forward: RecordSet;
  readonly repeated: IdSet;
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
  ): Promise<IdSet> {
    const repeated = new IdSet();
    for (let before = -1; before !== rejected.size; ) {
      before = rejected.size;
      for (const lines of this.notes.parts()) {
        await this.settlePart(lines, { rejected, forward, repeated }, known, onRejected);
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
    lines: Iterable<string>,
    { rejected, forward, repeated }: Settled,
    known: KnownIds,
    onRejected: OnRejected,
  ): Promise<void> {
    /** The first line on each. */
    const given = new Map<string, string>();
    const outside = new Set<string>();
    /** Needed before it is given, if it is. Of who needs it only the number would fit into memory: they are read again. */
    const open = new Set<string>();
    const reject = (record: Noted, reason: string) => {
      if (rejected.add(record.number)) onRejected(record, reason);
    };
    for (const line of lines) {
      const kind = line[0]!;
      const id = idIn(line);
      if (kind === KNOWN) outside.add(id);
      else if (kind === NEEDED && (given.has(id) || open.has(id))) continue;
      else if (rejected.size > 0 && rejected.has(notedIn(line).number)) continue;
      else if (kind === NEEDED) open.add(id);
      else {
        const first = given.get(id);
        if (first === undefined) given.set(id, line);
        else if (digestIn(first) === digestIn(line)) repeated.add(id);
        else {
          const place = this.placeOf(notedIn(first));
          reject(notedIn(line), `must not give ${id} in other words than ${place} does`);
        }
      }
    }
    const unknown = await this.unknownAmong(
      [...open].filter((id) => !given.has(id) && !outside.has(id)),
      known,
    );
    for (const line of open.size === 0 ? [] : lines) {
      const id = idIn(line);
      if (line.startsWith(NEEDED) && open.has(id)) {
        const note = notedIn(line);
        if (rejected.has(note.number)) continue;
        if (given.has(id)) forward.add(note.number);
        else if (unknown.has(id)) {
          reject(note, `refers to ${id}, which neither the input nor the graph has`);
        }
      } else if (line === given.get(id)) open.delete(id);
    }
  }

  /** Those of the ids that the graph does not know; notes the others. */
  private async unknownAmong(ids: readonly string[], known: KnownIds): Promise<Set<string>> {
    const unknown = new Set<string>();
    for (let at = 0; at < ids.length; at += ASKED) {
      const asked = ids.slice(at, at + ASKED);
      const found = await known.answeredAmong(asked);
      for (const id of asked) {
        if (found.has(id)) this.notes.append(id, `${KNOWN}\t${id}\t`);
        else unknown.add(id);
      }
    }
    return unknown;
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
