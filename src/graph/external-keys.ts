// Which nodes have these external ids?
import type { Graph } from './graph.js';

/** A node that has an external id, which reads `scheme:value`. */
export interface KeyHolder {
  readonly key: string;
  readonly id: string;
}

/** How many external ids are looked for at once: the index takes at most 1,024 terms. */
const AT_ONCE = 500;

/** Everybody who has one of the external ids, in the order of their ids. */
export async function holdersOf(graph: Graph, keys: readonly string[]): Promise<KeyHolder[]> {
  const found: KeyHolder[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const asked = keys.slice(at, at + AT_ONCE);
    const terms = asked.map((key) => `"${key.replace(/["\\]/g, '\\$&')}"`);
    const rows = await graph.read<KeyHolder>(
      'external-ids',
      `CALL db.index.fulltext.queryNodes('external_keys', $terms) YIELD node
       UNWIND node.externalKeys AS key
       WITH DISTINCT node, key WHERE key IN $asked
       RETURN key, node.id AS id
       ORDER BY id`,
      { terms: terms.join(' OR '), asked },
    );
    found.push(...rows);
  }
  return found;
}
