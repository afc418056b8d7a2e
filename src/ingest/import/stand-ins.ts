// What becomes of items that another node answers for? Their names and external ids go to that node.
import type { Run } from '../../graph/graph.js';
import { aliasesAmong, answeringForOthers, hasAliases, writeAliases } from '../../graph/write/aliases.js';
import { digestOf, type Item, type NodeRecord } from '../../graph/write/node-record.js';
import { storedItems, writeUnited } from '../../graph/write/unite.js';

/** An item with the node that is written of it. */
export interface Described {
  readonly item: Item;
  readonly node: NodeRecord;
}

/** Knows which node answers to an id: by this input, or by an earlier import or merge. */
export class StandIns {
  private inGraph: boolean | undefined;

  /** `found` are those of this input. */
  constructor(private readonly found: ReadonlyMap<string, string>) {}

  /** Whether the id goes over to another node with this input. */
  has(id: string): boolean {
    return this.found.has(id);
  }

  /** The nodes that answer to the ids in another one's place; ids that answer for themselves are left out. */
  async among(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
    const answering = new Map<string, string>();
    for (const id of ids) {
      const node = this.found.get(id);
      if (node !== undefined) answering.set(id, node);
    }
    if (!(await this.anyInGraph(run))) return answering;
    const aliases = await aliasesAmong(run, [...ids, ...answering.values()]);
    for (const [id, node] of aliases) answering.set(id, node);
    for (const [id, node] of answering) answering.set(id, aliases.get(node) ?? node);
    return answering;
  }

  /**
   * Unites what items say about nodes with what is said by those that the nodes answer for. Call it before `written` is
   * written; what it gives back writes the united nodes and is to be called behind that.
   */
  async unite(
    run: Run,
    others: readonly Described[],
    written: readonly Described[],
    answering: ReadonlyMap<string, string>,
  ): Promise<() => Promise<void>> {
    const own = new Map(written.map((described) => [described.node.id, described]));
    const united = new Set(others.map(({ item }) => answering.get(item.id)!));
    if (await this.anyInGraph(run))
      for (const id of await answeringForOthers(run, [...own.keys()])) united.add(id);
    if (united.size === 0) return async () => {};
    const stored = await storedItems(run, [...united]);
    return async () => {
      await writeUnited(
        run,
        [...united].map((id) => {
          const theirs = others.filter(({ item }) => answering.get(item.id) === id);
          const items = [own.get(id)?.item, stored.get(id), ...theirs.map(({ item }) => item)];
          const { concept } = own.get(id)?.node ?? theirs[0]!.node;
          return { id, concept, items: items.filter((item) => item !== undefined) };
        }),
      );
      await writeAliases(
        run,
        others.map(({ node }) => ({ id: node.id, node: answering.get(node.id)!, digest: digestOf(node) })),
      );
      this.inGraph = true;
    };
  }

  private async anyInGraph(run: Run): Promise<boolean> {
    this.inGraph ??= await hasAliases(run);
    return this.inGraph;
  }
}
