// What follows from the statements and claims of the graph, so that queries need not work it out each time?
import { model } from '../../domain/model.js';
import { BULK_TIMEOUT_MS, type Graph } from '../../graph/graph.js';
import { queueLoadedProposals } from './review-queue.js';
import { type Rule, rules } from './rules.js';

/** How many nodes are looked at, and a rule is applied to, at once. */
const AT_ONCE = 5_000;
/** About how many characters of long texts are gone through at once, for the memory of the database. */
const CHARACTERS_AT_ONCE = 4_000_000;

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
  for (const concept of model.concepts) {
    const applied = rules.filter(
      ({ name, of }) => !made.has(name) && of.some((type) => model.implementing(type).includes(concept)),
    );
    if (applied.length === 0) continue;
    for await (const ids of idsOf(graph, concept.idType)) {
      for (const rule of applied) await applyTo(graph, rule, ids);
    }
  }
  await graph.write('derive-review-queue', queueLoadedProposals, BULK_TIMEOUT_MS);
  await graph.write('derive-done', async (run) => {
    // One that was loaded anew meanwhile is still due.
    await run('MATCH (b:Bundle) WHERE b.derivationDue IN $due REMOVE b.derivationDue', { due });
    await run("MATCH (d:Derivation { rule: 'import' }) WHERE d.due = 'begun' REMOVE d.due");
  });
}

async function applyTo(graph: Graph, rule: Rule, all: readonly string[]): Promise<void> {
  const parts = rule.where === undefined ? [all] : await idsWhere(graph, rule, all);
  for (const ids of parts) await applyAtOnce(graph, rule, ids);
}

async function applyAtOnce(graph: Graph, rule: Rule, ids: readonly string[]): Promise<void> {
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

/** Those of the nodes that the rule could make anything of, in parts that are not too long. */
async function idsWhere(
  graph: Graph,
  { where, characters = '0' }: Rule,
  ids: readonly string[],
): Promise<string[][]> {
  const rows = await graph.read<{ id: string; characters: number }>(
    'derive-where',
    `UNWIND $ids AS id MATCH (n:Node { id: id }) WHERE ${where} RETURN id, ${characters} AS characters`,
    { ids },
  );
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const { id, characters } of rows) {
    if (length >= CHARACTERS_AT_ONCE) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)!.push(id);
    length += characters;
  }
  return parts;
}

/** The ids of all nodes of a type, in their order, a few thousand at a time. One plan serves all types, whose ids begin with theirs. */
async function* idsOf(graph: Graph, idType: string): AsyncIterable<string[]> {
  // Behind the colon comes the semicolon.
  for (let after = `${idType}:`; ; ) {
    const rows = await graph.read<{ id: string }>(
      'derive-ids',
      `MATCH (n:Node) WHERE n.id > $after AND n.id < $end RETURN n.id AS id ORDER BY id LIMIT ${AT_ONCE}`,
      { after, end: `${idType};` },
    );
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.id;
  }
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
