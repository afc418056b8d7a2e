// What follows from the statements and claims of the graph, so that queries need not work it out each time?
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import { BULK_TIMEOUT_MS, type Graph, type Run } from '../../graph/graph.js';
import { deriveAppearances } from './appearances.js';
import { deriveContradictions } from './contradictions.js';
import { deriveEntityEdges } from './entity-edges.js';
import { deriveStatementCounts } from './statement-counts.js';

const rules: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  appearances: deriveAppearances,
  'statement-counts': deriveStatementCounts,
  'entity-edges': deriveEntityEdges,
  contradictions: deriveContradictions,
  'held-texts': (run) => indexHeldTexts(run),
};

/**
 * Brings everything derived up to date: makes what is missing, removes what no longer holds, and leaves the rest alone.
 * Doing it again changes nothing. One transaction for each rule, which others who derive wait for; the rules do not rest
 * on one another. Bundles are due for it from their load on, so that a process killed in between leaves it to the next.
 */
export async function derive(graph: Graph): Promise<void> {
  const due = await bundlesDue(graph);
  await importBegun(graph);
  for (const [rule, apply] of Object.entries(rules)) {
    await graph.write(
      `derive-${rule}`,
      async (run) => {
        await run('MERGE (d:Derivation { rule: $rule }) SET d.rule = $rule', { rule });
        await apply(run);
      },
      BULK_TIMEOUT_MS,
    );
  }
  await graph.write('derive-done', async (run) => {
    // One that was loaded anew meanwhile is still due.
    await run('MATCH (b:Bundle) WHERE b.derivationDue IN $due REMOVE b.derivationDue', { due });
    await run("MATCH (d:Derivation { rule: 'import' }) WHERE d.due = 'begun' REMOVE d.due");
  });
}

/** Notes that whatever imports wrote so far is being seen to. */
async function importBegun(graph: Graph): Promise<void> {
  await graph.write('derive-begin', (run) =>
    run("MATCH (d:Derivation { rule: 'import' }) WHERE d.due IS NOT NULL SET d.due = 'begun'"),
  );
}

/** Whether anything was written since it was last derived what follows from it. */
export async function isDue(graph: Graph): Promise<boolean> {
  const imported = await graph.read(
    'derive-due',
    "MATCH (d:Derivation { rule: 'import' }) WHERE d.due IS NOT NULL RETURN d.due",
  );
  return imported.length > 0 || (await bundlesDue(graph)).length > 0;
}

/** The hashes of the bundles loaded since it was last derived what follows from them. */
export async function bundlesDue(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ due: string }>(
    'derive-due',
    'MATCH (b:Bundle) WHERE b.derivationDue IS NOT NULL RETURN b.derivationDue AS due',
  );
  return rows.map((row) => row.due);
}
