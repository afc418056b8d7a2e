// Which items are the same person or organization, because they have the same id in another register?
import type { KeyHolder } from '../../graph/external-keys.js';
import { Partitions } from '../partitions.js';
import type { CheckedItem } from './check-record.js';
import type { Noted } from './ledger.js';
import type { RecordSet } from './record-set.js';

/** What identities are looked up in. */
export interface KnownIdentities {
  holdersOf(keys: readonly string[]): Promise<readonly KeyHolder[]>;
  /** Those of the ids that are nodes. */
  nodesAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

interface Holder {
  readonly id: string;
  readonly number: number;
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
    /** The records of those that share an id, which are few; most share none. */
    const first = new Map<string, number>();
    const pairs: [string, string][] = [];
    const pair = (a: Holder, b: Holder) => {
      pairs.push([a.id, b.id]);
      for (const { id, number } of [a, b]) first.set(id, Math.min(number, first.get(id) ?? number));
    };
    for (const lines of this.notes.parts()) {
      const holders = new Map<string, Holder>();
      const keys = new Set<string>();
      for (const line of lines) {
        const [number, id, key] = JSON.parse(line) as [number, string, string];
        if (rejected.has(number)) continue;
        const typed = `${typeOf(id)} ${key}`;
        const holder = holders.get(typed);
        if (holder === undefined) {
          holders.set(typed, { id, number });
          keys.add(key);
        } else if (holder.id !== id) pair({ id, number }, holder);
      }
      for (const { key, id } of await known.holdersOf([...keys])) {
        const holder = holders.get(`${typeOf(id)} ${key}`);
        if (holder !== undefined && holder.id !== id) pair(holder, { id, number: Number.POSITIVE_INFINITY });
      }
    }
    const groups = groupsOf(pairs);
    const nodes = await known.nodesAmong(groups.flat());
    return new Map(
      groups.flatMap((group) => {
        const there = group.filter((id) => nodes.has(id)).sort();
        const [head, ...rest] =
          there.length > 0
            ? [there[0]!, ...group.filter((id) => !nodes.has(id))]
            : [...group].sort((a, b) => first.get(a)! - first.get(b)! || (a < b ? -1 : 1));
        return rest.map((id): [string, string] => [id, head!]);
      }),
    );
  }
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Whatever is joined by pairs, directly or through others. */
function groupsOf(pairs: readonly [string, string][]): string[][] {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    if (head !== id) heads.set(id, head);
    return head;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [headOf(a), headOf(b)];
    if (one !== other) heads.set(one, other);
  }
  const groups = new Map<string, string[]>();
  for (const id of new Set(pairs.flat())) {
    const group = groups.get(headOf(id));
    if (group === undefined) groups.set(headOf(id), [id]);
    else group.push(id);
  }
  return [...groups.values()];
}
