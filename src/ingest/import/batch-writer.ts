// How does a batch of whole records come into the graph in one transaction?
import { type Import, type ImportedNodes, keepImport } from '../../graph/change/import-change.js';
import { BULK_TIMEOUT_MS, type Graph, type Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { storedDigests } from '../../graph/write/new-nodes.js';
import { digestOf, type Item, type NodeRecord, nodeRecord } from '../../graph/write/node-record.js';
import { withContentHash } from '../bundle/check-hash.js';
import type { LateEdges } from './late-edges.js';
import { idsIn, withEdgesTo, withoutEdgesTo } from './record-ends.js';
import type { Described, StandIns } from './stand-ins.js';
import { writeRecords } from './write-records.js';

/** What became of a record or a node. */
export type Outcome = 'created' | 'updated' | 'unchanged';

/** A record that is to be written. */
export interface Writable {
  readonly items: readonly Item[];
  /** Whether it refers to what only a later record brings. */
  readonly forward: boolean;
}

/** A batch that is ready to be written: made of nothing but the input. */
export interface ReadyBatch {
  readonly records: readonly Writable[];
  /** By id; of those that several records give in the same words, the first. */
  readonly nodes: ReadonlyMap<string, Described>;
}

/** Writes batches one after the other. What a batch says about nodes that are still to come is left to `late`. */
export class BatchWriter {
  constructor(
    private readonly graph: Graph,
    private readonly model: Model,
    private readonly standIns: StandIns,
    private readonly late: LateEdges,
    private readonly purpose: Import,
  ) {}

  /** What can be done before the batch before is written. */
  ready(records: readonly Writable[]): ReadyBatch {
    const nodes = new Map<string, Described>();
    for (const { items } of records) {
      for (const item of items) {
        if (!nodes.has(item.id)) nodes.set(item.id, { item, node: this.recordOf(item) });
      }
    }
    return { records, nodes };
  }

  /** Writes the records and says what became of each. Nothing is written for those that the graph holds in these words. */
  async write({ records, nodes }: ReadyBatch): Promise<Outcome[]> {
    const forward = new Set(
      records.flatMap((record) => (record.forward ? record.items.map(({ id }) => id) : [])),
    );
    const { outcomes, unfinished } = await this.graph.write(
      'import',
      (run) => this.writeIn(run, nodes, forward),
      BULK_TIMEOUT_MS,
    );
    this.late.add(unfinished);
    return records.map(({ items }) => outcomeOf(items.map(({ id }) => outcomes.get(id)!)));
  }

  /** Says what would become of each record, and writes nothing. */
  async compare({ records, nodes }: ReadyBatch): Promise<Outcome[]> {
    const run: Run = (cypher, params) => this.graph.read('import-compare', cypher, params);
    const stored = await storedDigests(run, [...nodes.keys()]);
    const outcomes = new Map([...nodes.values()].map(({ node }) => [node.id, this.outcomeFor(node, stored)]));
    return records.map(({ items }) => outcomeOf(items.map(({ id }) => outcomes.get(id)!)));
  }

  private recordOf(item: Item): NodeRecord {
    const concept = this.model.conceptOf(item.id)!;
    return nodeRecord(this.model, withContentHash(concept, item));
  }

  private outcomeFor(node: NodeRecord, stored: ReadonlyMap<string, string | null>): Outcome {
    if (stored.has(node.id)) return stored.get(node.id) === digestOf(node) ? 'unchanged' : 'updated';
    return this.standIns.has(node.id) ? 'updated' : 'created';
  }

  private async writeIn(run: Run, all: ReadonlyMap<string, Described>, forward: ReadonlySet<string>) {
    const stored = await storedDigests(run, [...all.keys()]);
    const outcomes = new Map([...all.values()].map(({ node }) => [node.id, this.outcomeFor(node, stored)]));
    const changed = [...all.values()].filter(({ node }) => outcomes.get(node.id) !== 'unchanged');
    if (changed.length === 0) return { outcomes, unfinished: [] };
    await markDue(run);
    const answering = await this.standIns.among(run, idsIn(changed));
    const own = changed
      .filter(({ node }) => !answering.has(node.id))
      .map(({ item, node }) => ({ item, node: withEdgesTo(node, answering) }));
    const others = changed.filter(({ node }) => answering.has(node.id));
    const missing = await this.missingTargets(
      run,
      own.filter(({ item }) => forward.has(item.id)),
      all,
    );
    const nodes = own.map(({ node }) => withoutEdgesTo(node, missing));
    await keepImport(
      run,
      this.model,
      this.purpose,
      nodesWritten(nodes, others, stored, answering),
      async () => {
        const writeUnited = await this.standIns.unite(run, others, own, answering);
        await writeRecords(run, this.model, nodes, stored);
        await writeUnited();
      },
    );
    const unfinished = own.filter(({ node }) => node.edges.some(({ to }) => missing.has(to)));
    return { outcomes, unfinished: unfinished.map(({ node }) => ({ node, missing })) };
  }

  /** What these nodes refer to and neither the batch nor the graph has yet. */
  private async missingTargets(
    run: Run,
    described: readonly Described[],
    batch: ReadonlyMap<string, Described>,
  ): Promise<Set<string>> {
    const targets = new Set(described.flatMap(({ node }) => node.edges.map(({ to }) => to)));
    const outside = [...targets].filter((id) => !batch.has(id));
    const there = await storedDigests(run, outside);
    return new Set(outside.filter((id) => !there.has(id)));
  }
}

/** Which of the nodes of a batch are new, and which were there or go over to one that was. */
function nodesWritten(
  own: readonly NodeRecord[],
  others: readonly Described[],
  stored: ReadonlyMap<string, unknown>,
  answering: ReadonlyMap<string, string>,
): ImportedNodes {
  const taken = others.flatMap(({ node }) => [node.id, answering.get(node.id)!]);
  const there = new Set(taken);
  for (const { id } of own) if (stored.has(id)) there.add(id);
  return { there: [...there], made: own.flatMap(({ id }) => (there.has(id) ? [] : [id])) };
}

/** What follows from the graph is due, also when this process is killed. */
async function markDue(run: Run): Promise<void> {
  await run("MERGE (d:Derivation { rule: 'import' }) SET d.due = 'written'");
}

/** A record is new when it brings anything new, and changed when it changes anything. */
function outcomeOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.includes('created') ? 'created' : outcomes.includes('updated') ? 'updated' : 'unchanged';
}
