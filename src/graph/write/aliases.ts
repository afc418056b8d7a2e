// Which node answers to an id that another one took over? `(:Alias { id })-[:STANDS_FOR]->(:Node)`
import type { Run } from '../graph.js';
import { batches } from './batches.js';

/** An id that a node answers to beside its own. */
export interface Alias {
  readonly id: string;
  readonly node: string;
  /** Of the item that was given under this id last; null where it was none. */
  readonly digest: string | null;
}

/** Those of the ids that are aliases, by id. */
export async function aliasesAmong(run: Run, ids: readonly string[]): Promise<Map<string, Alias>> {
  const found = new Map<string, Alias>();
  for (const batch of batches(ids)) {
    const rows = await run<Alias>(
      `UNWIND $ids AS id
       MATCH (a:Alias { id: id })-[:STANDS_FOR]->(n:Node)
       RETURN a.id AS id, n.id AS node, a.digest AS digest`,
      { ids: batch },
    );
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** Lets nodes answer to further ids. Throws when a node does not exist. */
export async function writeAliases(run: Run, aliases: readonly Alias[]): Promise<void> {
  for (const rows of batches(aliases)) {
    const [made] = await run<{ count: number }>(
      `UNWIND $rows AS row
       MATCH (n:Node { id: row.node })
       MERGE (a:Alias { id: row.id })
       SET a.digest = row.digest
       MERGE (a)-[s:STANDS_FOR]->(n)
       RETURN count(s) AS count`,
      { rows },
    );
    if (made?.count !== rows.length) throw new Error('An alias stands for a node that does not exist');
  }
}
