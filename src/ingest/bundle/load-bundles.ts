// How does a bundle come into the graph: all of it, once, and only without a mistake?
import { createHash } from 'node:crypto';
import { anchorPassages } from '../../domain/document/anchor-passages.js';
import { contentHashOf } from '../../domain/document/content-hash.js';
import type { Graph, Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { edgeRecords, type NodeRecord, nodeRecord } from '../../graph/write/node-record.js';
import { type BundleChange, type BundleRecord, writeBundle } from '../../graph/write/write-bundle.js';
import type { NewEdge } from '../../graph/write/write-nodes.js';
import { derive } from '../derive/derive.js';
import { type BundleSource, extensionsOf, itemsOf, type ParsedBundle } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';
import { bundleSchema } from './bundle-schema.js';
import { checkBundles } from './check-bundles.js';
import { parseBundle, textOf } from './parse-bundle.js';

/** To be raised when the same item comes to be stored in another form, so that known bundles are written again. */
const STORED_FORM = 1;
/** Where the order of edges begins that a bundle adds to a node of another one: behind its own. */
const EXTENSION_ORDER = 1_000_000;

/** What a load did, as a whole and by bundle. */
export interface LoadReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bundles: readonly LoadedBundle[];
}

export interface LoadedBundle extends Omit<BundleChange, 'written'> {
  readonly name: string;
  readonly file: string;
  /** True where the graph holds this very bundle already, so that nothing was looked at. */
  readonly skipped: boolean;
}

/**
 * Loads bundles, each in one transaction, those first that others refer to, and derives what follows from them. Loading
 * the same again changes nothing. Throws BundleProblems, and loads none of them, when one has a mistake.
 */
export async function loadBundles(
  graph: Graph,
  model: Model,
  sources: readonly BundleSource[],
): Promise<LoadReport> {
  const known = await knownBundles(graph);
  const form = JSON.stringify([STORED_FORM, bundleSchema(model)]);
  const hashed = sources.map((source) => ({
    source,
    sha256: createHash('sha256').update(form).update(textOf(source)).digest('hex'),
  }));
  const skipped = hashed.filter(({ sha256 }) => known.has(sha256));
  const bundles = parseAll(hashed.filter(({ sha256 }) => !known.has(sha256)));
  const ordered = await checkBundles(graph, model, bundles);
  const loaded: LoadedBundle[] = skipped.map(({ source, sha256 }) => ({
    ...known.get(sha256)!,
    file: source.file,
  }));
  for (const bundle of ordered) loaded.push(await load(graph, model, bundle));
  if (ordered.length > 0) await derive(graph);
  const sum = (count: 'created' | 'updated' | 'unchanged' | 'removed') =>
    loaded.reduce((total, bundle) => total + bundle[count], 0);
  return {
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    removed: sum('removed'),
    bundles: loaded,
  };
}

async function knownBundles(graph: Graph): Promise<Map<string, LoadedBundle>> {
  const rows = await graph.read<{ name: string; sha256: string; count: number }>(
    'load-bundles',
    'MATCH (b:Bundle) RETURN b.name AS name, b.sha256 AS sha256, COUNT { (b)-[:HOLDS]->() } AS count',
  );
  return new Map(
    rows.map(({ name, sha256, count }) => [
      sha256,
      { name, file: '', skipped: true, created: 0, updated: 0, unchanged: count, removed: 0, kept: [] },
    ]),
  );
}

function parseAll(hashed: readonly { source: BundleSource; sha256: string }[]): ParsedBundle[] {
  const bundles: ParsedBundle[] = [];
  const problems = [];
  for (const { source, sha256 } of hashed) {
    try {
      bundles.push(parseBundle(source, sha256));
    } catch (error) {
      if (!(error instanceof BundleProblems)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BundleProblems(problems);
  return bundles;
}

async function load(graph: Graph, model: Model, bundle: ParsedBundle): Promise<LoadedBundle> {
  const record = recordOf(model, bundle);
  const change = await graph.write('load-bundle', async (run) => {
    await keepAttachedTexts(run, record.records);
    const written = await writeBundle(run, model, record);
    await anchorPassages(run, await documentsBehind(run, written.written));
    return written;
  });
  const { written: _, ...counts } = change;
  return { name: record.name, file: bundle.file, skipped: false, ...counts };
}

function recordOf(model: Model, bundle: ParsedBundle): BundleRecord {
  const records = itemsOf(model, bundle.data).map(({ concept, item }) =>
    // A text that is held has its hash, whether or not the bundle says it.
    nodeRecord(
      model,
      concept.type === 'Document' && typeof item.text === 'string'
        ? { ...item, contentHash: contentHashOf(item.text) }
        : item,
    ),
  );
  const extensions = extensionsOf(model, bundle.data).flatMap(({ concept, item }) =>
    Object.entries(concept.edges).flatMap(([name, edge]): NewEdge[] =>
      edgeRecords(edge, item[name], EXTENSION_ORDER).map((made) => ({ from: item.id, ...made })),
    ),
  );
  return { name: bundle.data.bundle, sha256: bundle.sha256, records, extensions };
}

/** A text that was attached stays while the bundle names the same hash and gives no text itself. */
async function keepAttachedTexts(run: Run, records: readonly NodeRecord[]): Promise<void> {
  const without = records.filter(
    ({ concept, properties }) => concept.type === 'Document' && properties.text === null,
  );
  const rows = await run<{ id: string; contentHash: string }>(
    `UNWIND $ids AS id
     MATCH (d:Document { id: id }) WHERE d.text IS NOT NULL
     RETURN d.id AS id, d.contentHash AS contentHash`,
    { ids: without.map((record) => record.id) },
  );
  const held = new Map(rows.map((row) => [row.id, row.contentHash]));
  for (const { id, properties } of without) {
    if (held.get(id) === properties.contentHash) delete properties.text;
  }
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
