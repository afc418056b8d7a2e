// What follows from the statements and claims of the graph, so that queries need not work it out each time?
import { model } from '../../domain/model.js';
import { BULK_TIMEOUT_MS, type Graph } from '../../graph/graph.js';
import { queueLoadedProposals } from './review-queue.js';
import { type Rule, rules } from './rules.js';

/** How many nodes a rule is applied to in one transaction. */
const AT_ONCE = 2_000;
/** How many nodes are looked at to find them. */
const LISTED = 20_000;

/**
 * Brings everything derived up to date: makes what is missing, removes what no longer holds, and leaves the rest alone.
 * Doing it again changes nothing. Each rule goes over its nodes in transactions of a few thousand, which others who
 * apply the same rule wait for; the rules do not rest on one another. What was written is due for it until it is done,
 * so that a process killed in between leaves it to the next. Rules whose names are in `made` are left out: what they
 * make is in the graph.
 */
export async function derive(graph: Graph, made: ReadonlySet<string> = new Set()): Promise<void> {
  const due = await bundlesDue(graph);
  await begin(graph);
  for (const rule of rules) {
    if (made.has(rule.name)) continue;
    const types = rule.of.flatMap((type) => model.implementing(type).map((concept) => concept.type));
    for (const type of types) {
      for await (const ids of idsOf(graph, type, rule.where)) await applyTo(graph, rule, ids);
    }
  }
  await graph.write('derive-review-queue', queueLoadedProposals, BULK_TIMEOUT_MS);
  await graph.write('derive-done', async (run) => {
    // One that was loaded anew meanwhile is still due.
    await run('MATCH (b:Bundle) WHERE b.derivationDue IN $due REMOVE b.derivationDue', { due });
    await run("MATCH (d:Derivation { rule: 'import' }) WHERE d.due = 'begun' REMOVE d.due");
  });
}

async function applyTo(graph: Graph, rule: Rule, ids: readonly string[]): Promise<void> {
  await graph.write(
    `derive-${rule.name}`,
    async (run) => {
      // Who applies the same rule waits here.
      await run('MATCH (d:Derivation { rule: $rule }) SET d.rule = $rule', { rule: rule.name });
      await rule.apply(run, ids);
    },
    BULK_TIMEOUT_MS,
  );
}

/** The ids of the nodes of a type of which something is true, a few thousand at a time. */
async function* idsOf(graph: Graph, type: string, where = 'true'): AsyncIterable<string[]> {
  for (let after = ''; ; ) {
    const [page] = await graph.read<Listing>(
      'derive-ids',
      `MATCH (n:${type}) WHERE n.id > $after
       WITH n ORDER BY n.id LIMIT ${LISTED}
       RETURN count(n) AS count, max(n.id) AS last, collect(CASE WHEN ${where} THEN n.id END) AS ids`,
      { after },
    );
    const { count, last, ids } = page!;
    for (let at = 0; at < ids.length; at += AT_ONCE) yield ids.slice(at, at + AT_ONCE);
    if (count < LISTED || last === null) return;
    after = last;
  }
}

interface Listing {
  readonly count: number;
  readonly last: string | null;
  readonly ids: readonly string[];
}

/** Makes the nodes that rules are applied under, and notes that whatever imports wrote so far is being seen to. */
async function begin(graph: Graph): Promise<void> {
  await graph.write('derive-begin', async (run) => {
    await run('UNWIND $names AS rule MERGE (:Derivation { rule: rule })', {
      names: rules.map(({ name }) => name),
    });
    await run("MATCH (d:Derivation { rule: 'import' }) WHERE d.due IS NOT NULL SET d.due = 'begun'");
  });
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
