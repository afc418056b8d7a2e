// Whom in the graph could a name in a text mean?
import { foldKey } from '../../anchor/fold.js';
import type { KnownName } from '../../extract/link-agents.js';
import type { Run } from '../../graph/graph.js';
import { decodeList } from '../../graph/stored-property.js';

/** Up to so many, all of them are compared; beyond, only those that share a word with a mention, in its own script. */
const COMPARED_AT_ONCE = 20_000;

interface Row {
  readonly id: string;
  readonly names: string[];
}

/** The people and organizations that the mentions could mean, with all their names; those in review too. */
export async function knownAgents(run: Run, mentions: readonly string[]): Promise<KnownName[]> {
  const rows = await run<Row>(
    `MATCH (n:Person|Organization) WHERE n.status IN ['ACCEPTED', 'PROPOSED']
     RETURN n.id AS id, n.names AS names LIMIT ${COMPARED_AT_ONCE + 1}`,
  );
  const found = rows.length <= COMPARED_AT_ONCE ? rows : await sharingAWord(run, mentions);
  return found.map(({ id, names }) => ({
    id,
    names: decodeList<{ text: string }>(names).map(({ text }) => text),
  }));
}

function sharingAWord(run: Run, mentions: readonly string[]): Promise<Row[]> {
  const words = [...new Set(mentions.flatMap((mention) => foldKey(mention).split(' ')))].filter((word) =>
    /^[\p{L}\p{N}]+$/u.test(word),
  );
  return run<Row>(
    `UNWIND $words AS word
     CALL db.index.fulltext.queryNodes('folded_names', word, { limit: 1000 }) YIELD node AS n
     WITH DISTINCT n WHERE (n:Person OR n:Organization) AND n.status IN ['ACCEPTED', 'PROPOSED']
     RETURN n.id AS id, n.names AS names`,
    // Quoted, so that no word is query syntax.
    { words: words.map((word) => `"${word}"`) },
  );
}
