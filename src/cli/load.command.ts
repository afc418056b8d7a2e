// How does a bundle on disk get into the graph, or get checked without being loaded?
import { readFile } from 'node:fs/promises';
import { model } from '../domain/model.js';
import { loadBundles } from '../ingest/bundle/load-bundles.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

/** Loads the bundles and prints what came of each. Fails with all their mistakes, and then loads none of them. */
export async function load(files: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
  const report = await withGraph(graphSettings(env), (graph) => loadBundles(graph, model, sources));
  for (const { file, name, skipped, created, updated, unchanged, removed } of report.bundles) {
    const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${removed} removed`;
    console.log(`${file} (${name}): ${skipped ? 'already loaded, nothing to do' : counts}`);
  }
}
