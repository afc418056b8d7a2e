// How do the items of one bundle become nodes, with each passage anchored where its words stand?
import { anchorPassages } from '../../domain/document/anchor-passages.js';
import { keepImport } from '../../graph/change/import-change.js';
import { BULK_TIMEOUT_MS, type Graph, type Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { edgeRecords, nodeRecord } from '../../graph/write/node-record.js';
import { type BundleChange, type BundleRecord, writeBundle } from '../../graph/write/write-bundle.js';
import type { NewEdge } from '../../graph/write/write-nodes.js';
import { keepAttachedTexts } from './attached-texts.js';
import { extensionsOf, itemsOf, type ParsedBundle } from './bundle.js';
import { withContentHash } from './check-hash.js';

/** Where the order of edges begins that a bundle adds to a node of another one: behind its own. */
const EXTENSION_ORDER = 1_000_000;

/** What loading a bundle did. */
export interface LoadedBundle extends Omit<BundleChange, 'written'> {
  readonly name: string;
  readonly file: string;
  /** True where the graph holds this very bundle already, so that nothing was looked at. */
  readonly skipped: boolean;
}

/** Loads a bundle without mistakes, in one transaction; what is derived is left to be done. */
export async function loadBundle(graph: Graph, model: Model, bundle: ParsedBundle): Promise<LoadedBundle> {
  const record = recordOf(model, bundle);
  const change = await graph.write(
    'load-bundle',
    async (run) => {
      await keepAttachedTexts(run, record.records);
      const there = [...(await heldIds(run, record.name)), ...record.records.map(({ id }) => id)];
      const purpose = { by: 'load', reason: `The bundle ${record.name}` };
      return keepImport(run, model, purpose, { there, made: [] }, async () => {
        const written = await writeBundle(run, model, record);
        await anchorPassages(run, await documentsBehind(run, written.written));
        return written;
      });
    },
    BULK_TIMEOUT_MS,
  );
  const { written: _, ...counts } = change;
  return { name: record.name, file: bundle.file, skipped: false, ...counts };
}

function recordOf(model: Model, bundle: ParsedBundle): BundleRecord {
  const records = itemsOf(model, bundle.data).map(({ concept, item }) =>
    nodeRecord(model, withContentHash(concept, item)),
  );
  const extensions = extensionsOf(model, bundle.data).flatMap(({ concept, item }) =>
    Object.entries(concept.edges).flatMap(([name, edge]): NewEdge[] =>
      edgeRecords(edge, item[name], EXTENSION_ORDER).map((made) => ({ from: item.id, ...made })),
    ),
  );
  return { name: bundle.data.bundle, sha256: bundle.sha256, records, extensions };
}

/** What the bundle holds so far, some of which it may have dropped. */
async function heldIds(run: Run, name: string): Promise<string[]> {
  const rows = await run<{ id: string }>(
    'MATCH (:Bundle { name: $name })-[:HOLDS]->(n:Node) RETURN n.id AS id',
    { name },
  );
  return rows.map(({ id }) => id);
}

/** The documents that were written, and those of passages that were. */
async function documentsBehind(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    `UNWIND $ids AS id
     MATCH (n:Node { id: id }) WHERE n:Document OR n:Passage
     MATCH (n)-[:IN*0..1]->(d:Document)
     RETURN DISTINCT d.id AS id`,
    { ids },
  );
  return rows.map((row) => row.id);
}
