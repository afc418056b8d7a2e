// Which node answers to an id that another one took over? `(:Node:Alias { id })-[:STANDS_FOR]->(:Node)`
import type { Run } from '../graph.js';
import { batches } from './batches.js';

/** An id that a node answers to beside its own, with the digest of what was said under it last. */
export interface Alias {
  readonly id: string;
  readonly node: string;
  readonly digest: string;
}

/** The ids among these that are aliases, with the nodes that answer to them. */
export async function aliasesAmong(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string; node: string }>(
      'UNWIND $ids AS id MATCH (a:Alias { id: id })-[:STANDS_FOR]->(n:Node) RETURN a.id AS id, n.id AS node',
      { ids: batch },
    );
    for (const { id, node } of rows) found.set(id, node);
  }
  return found;
}

/** Those of the ids that are nodes of their own. */
export async function nodesAmong(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string }>(
      'UNWIND $ids AS id MATCH (n:Node { id: id }) WHERE NOT n:Alias RETURN n.id AS id',
      { ids: batch },
    );
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** Those of the nodes that answer to further ids. */
export async function answeringForOthers(run: Run, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string }>(
      `UNWIND $ids AS id
       MATCH (n:Node { id: id }) WHERE EXISTS { (n)<-[:STANDS_FOR]-(:Alias) }
       RETURN n.id AS id`,
      { ids: batch },
    );
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** Whether there is any alias; one look at a count that Neo4j keeps. */
export async function hasAliases(run: Run): Promise<boolean> {
  const [row] = await run<{ count: number }>('MATCH (a:Alias) RETURN count(a) AS count');
  return (row?.count ?? 0) > 0;
}

/** Lets nodes answer to further ids, which no node may have. Throws when a node does not exist. */
export async function writeAliases(run: Run, aliases: readonly Alias[]): Promise<void> {
  for (const rows of batches(aliases)) {
    const [made] = await run<{ count: number }>(
      `UNWIND $rows AS row
       MATCH (n:Node { id: row.node })
       MERGE (a:Node { id: row.id })
       SET a:Alias, a.digest = row.digest
       MERGE (a)-[s:STANDS_FOR]->(n)
       RETURN count(s) AS count`,
      { rows },
    );
    if (made?.count !== rows.length) throw new Error('An alias stands for a node that does not exist');
  }
}
