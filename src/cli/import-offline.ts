// What does `isnad import --offline` do around the import itself? It refuses to throw anything away, and makes the graph ready.
import { mkdir } from 'node:fs/promises';
import { model } from '../domain/model.js';
import type { Graph } from '../graph/graph.js';
import { hasLocalDatabase } from '../graph/local/dump.js';
import { StartupError } from '../graph/local/startup-error.js';
import { parseBundle } from '../ingest/bundle/parse-bundle.js';
import { derive } from '../ingest/derive/derive.js';
import { madeInBulk } from '../ingest/import/bulk-derived.js';
import { importOffline } from '../ingest/import/import-offline.js';
import type { ImportOptions } from '../ingest/import/import-records.js';
import type { FormattedSource } from '../ingest/import/numbered-readings.js';
import type { ImportReport } from '../ingest/import/report.js';
import { withGraph } from './open-graph.js';
import { seedFiles } from './project-files.js';
import type { GraphSettings } from './settings.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Makes the local database anew out of the sources, with its indexes and all that follows. The seeds come back with the
 * next start. Fails with a StartupError for a remote database, and for a local one that holds more than seeds.
 */
export async function importIntoNewDatabase(
  settings: GraphSettings,
  sources: readonly FormattedSource[],
  options: ImportOptions,
): Promise<ImportReport> {
  if (settings.remote !== null) {
    throw new StartupError(
      'Only the local database can be imported into offline, and NEO4J_URI names another one.',
      'Leave --offline out, or unset NEO4J_URI.',
    );
  }
  await mkdir(settings.home, { recursive: true });
  if (hasLocalDatabase(settings.home)) await withGraph(settings, refuseToReplace);
  const report = await importOffline(model, sources, { ...options, home: settings.home, log });
  if (options.dryRun) return report;
  log('The database is made. Opening it, and indexing what it holds …');
  await withGraph(settings, async (graph) => {
    options.listener.onProgress('Deriving', report.read);
    await derive(graph, madeInBulk);
  });
  return report;
}

/** What people brought or changed is not in the seeds, and would be gone. */
async function refuseToReplace(graph: Graph): Promise<void> {
  const seeds = (await seedFiles()).map((seed) => parseBundle(seed, '').data.bundle);
  const [found] = await graph.read<{ id: string }>(
    'import-offline',
    `MATCH (n) WHERE (n:Node OR n:Change) AND NOT EXISTS { (n)<-[:HOLDS]-(b:Bundle) WHERE b.name IN $seeds }
     RETURN n.id AS id LIMIT 1`,
    { seeds },
  );
  if (found === undefined) return;
  throw new StartupError(
    `The local database holds more than the seeds, such as ${found.id}, and --offline would put another one in its place.`,
    'Leave --offline out to add to it, or import into a home of its own: ISNAD_HOME=./.isnad-2 isnad import --offline …',
  );
}
