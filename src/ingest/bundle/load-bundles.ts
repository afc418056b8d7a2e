// How does a bundle come into the graph: all of it, once, and only without a mistake?
import { createHash } from 'node:crypto';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { derive, isDue } from '../derive/derive.js';
import type { BundleSource, ParsedBundle } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';
import { bundleSchema } from './bundle-schema.js';
import { checkBundles } from './check-bundles.js';
import { type LoadedBundle, loadBundle } from './load-bundle.js';
import { parseBundle, textOf } from './parse-bundle.js';

/** To be raised when items come to be stored, or what follows from them to be derived, in another way: bundles are loaded again. */
const STORED_FORM = 2;

/** What a load did, as a whole and by bundle. */
export interface LoadReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bundles: readonly LoadedBundle[];
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
  for (const bundle of ordered) loaded.push(await loadBundle(graph, model, bundle));
  if (await isDue(graph)) await derive(graph);
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
