// Which items are the same person or organization, because they have the same id in another register?
import type { KeyHolder } from '../../graph/external-keys.js';
import { Partitions } from '../partitions.js';
import type { CheckedItem } from './check-record.js';
import type { Noted } from './ledger.js';
import type { RecordSet } from './record-set.js';
import { type Member, SameGroups } from './same-groups.js';

/** About how many ids the graph is asked for at once. */
const ASKED = 5_000;

/** What identities are looked up in. */
export interface KnownIdentities {
  holdersOf(keys: readonly string[]): Promise<readonly KeyHolder[]>;
  /** Those of the ids that are nodes. */
  nodesAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** Notes external ids, on disk, and finds the items that share one. */
export class Identities {
  private readonly notes: Partitions;

  constructor(folder: string, expectedBytes: number) {
    this.notes = new Partitions(folder, 'external-ids', expectedBytes);
  }

  enter({ number }: Noted, items: readonly CheckedItem[]): void {
    for (const { item } of items) {
      for (const { scheme, value } of (item.externalIds as ExternalId[] | undefined) ?? []) {
        const key = `${scheme}:${value}`;
        this.notes.append(key, JSON.stringify([number, item.id, key]));
      }
    }
  }

  /**
   * The ids of the input that another node answers to: one of the graph, else the item that comes first. Nodes that the
   * graph has already stay what they are, also when they share an external id: that is for people to decide.
   */
  async settle(rejected: RecordSet, known: KnownIdentities): Promise<Map<string, string>> {
    const same = new SameGroups();
    for (const lines of this.notes.parts()) {
      const holders = new Map<string, Member>();
      const keys = new Set<string>();
      for (const line of lines) {
        const [number, id, key] = JSON.parse(line) as [number, string, string];
        if (rejected.has(number)) continue;
        const typed = `${typeOf(id)} ${key}`;
        const holder = holders.get(typed);
        if (holder === undefined) {
          holders.set(typed, { id, number });
          keys.add(key);
        } else if (holder.id !== id) same.join({ id, number }, holder);
      }
      for (const { key, id } of await known.holdersOf([...keys])) {
        const holder = holders.get(`${typeOf(id)} ${key}`);
        if (holder !== undefined && holder.id !== id)
          same.join(holder, { id, number: Number.POSITIVE_INFINITY });
      }
    }
    const aliases = new Map<string, string>();
    for (const groups of together(same.groups())) {
      const nodes = await known.nodesAmong(groups.flatMap((group) => group.map(({ id }) => id)));
      for (const group of groups) {
        const ids = group.map(({ id }) => id);
        const [node] = ids.filter((id) => nodes.has(id)).sort();
        const head = node ?? ids[0]!;
        for (const id of ids) if (id !== head && !nodes.has(id)) aliases.set(id, head);
      }
    }
    return aliases;
  }
}

/** Some groups at a time, of which the graph is asked at once. */
function* together(groups: Iterable<Member[]>): Iterable<Member[][]> {
  let some: Member[][] = [];
  let size = 0;
  for (const group of groups) {
    some.push(group);
    size += group.length;
    if (size < ASKED) continue;
    yield some;
    some = [];
    size = 0;
  }
  if (some.length > 0) yield some;
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
