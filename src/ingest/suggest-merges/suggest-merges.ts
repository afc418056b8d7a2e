// Which people, and which organizations, may be the same? Worked out over the whole graph, and kept for people to decide.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameSkeletons } from '../../extract/name-skeleton.js';
import { BULK_TIMEOUT_MS, type Graph } from '../../graph/graph.js';
import { batches } from '../../graph/write/batches.js';
import { Partitions } from '../partitions.js';
import { type Named, type Pair, pairsAmong, REASONS } from './alike.js';

/** About how much is noted of each node, in bytes. */
const BYTES_OF_NODE = 400;

interface Row {
  readonly id: string;
  readonly names: readonly string[];
  readonly keys: readonly string[] | null;
}

/**
 * Makes the suggestions anew and gives their number. Nothing is merged. People with the same folded name in any
 * language, with names that sound alike in Arabic and Latin letters, or with the same external id; not those to whom one
 * register gives different ids. What it holds in memory does not grow with the graph.
 */
export async function suggestMerges(graph: Graph): Promise<number> {
  const run = randomUUID();
  for (const type of ['Person', 'Organization']) {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-suggest-'));
    try {
      for (const pairs of await pairsOf(graph, type, folder)) await write(graph, pairs, run);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  await forgetOthers(graph, run);
  const [row] = await graph.read<{ count: number }>(
    'suggest-merges',
    'MATCH ()-[r:MAY_BE_SAME]->() RETURN count(r) AS count',
  );
  return row?.count ?? 0;
}

async function pairsOf(graph: Graph, type: string, folder: string): Promise<Iterable<Pair[]>> {
  const [{ count = 0 } = {}] = await graph.read<{ count: number }>(
    'suggest-merges',
    `MATCH (n:${type}) RETURN count(n) AS count`,
  );
  const notes = new Partitions(folder, type, count * BYTES_OF_NODE);
  const nodes = graph.stream<Row>(
    'suggest-merges',
    `MATCH (n:${type}) RETURN n.id AS id, n.foldedNames AS names, n.externalKeys AS keys`,
  );
  for await (const { id, names, keys } of nodes) {
    const note = (kind: string, shared: string, name: string) => {
      const named: Named = { id, name, keys: keys ?? [] };
      notes.append(`${kind} ${shared}`, JSON.stringify([`${kind} ${shared}`, named]));
    };
    for (const name of names.filter((each) => each !== '')) {
      note('name', name, name);
      if (name.includes(' ')) for (const skeleton of nameSkeletons(name)) note('sound', skeleton, name);
    }
    for (const key of keys ?? []) note('external id', key, key);
  }
  return pairsIn(notes);
}

function* pairsIn(notes: Partitions): Iterable<Pair[]> {
  for (const lines of notes.parts()) {
    const groups = new Map<string, Named[]>();
    for (const line of lines) {
      const [shared, named] = JSON.parse(line) as [string, Named];
      const group = groups.get(shared);
      if (group === undefined) groups.set(shared, [named]);
      else group.push(named);
    }
    for (const [shared, group] of groups) {
      if (group.length < 2) continue;
      const kind = (['name', 'sound', 'external id'] as const).find((each) => shared.startsWith(`${each} `))!;
      yield pairsAmong(group, kind);
    }
  }
}

/** Of several reasons for one pair, the surest is kept. */
async function write(graph: Graph, pairs: readonly Pair[], run: string): Promise<void> {
  const found = pairs.map(({ a, b, reason, name }) => {
    const score = REASONS[reason];
    return { a, b, properties: { reason, name, score, run, rank: `${(1 - score).toFixed(3)} ${a} ${b}` } };
  });
  for (const rows of batches(found)) {
    await graph.write(
      'suggest-merges',
      (tx) =>
        tx(
          `UNWIND $rows AS row
           MATCH (a:Node { id: row.a }), (b:Node { id: row.b })
           MERGE (a)-[r:MAY_BE_SAME]->(b)
           WITH r, row WHERE r.run IS NULL OR r.run <> $run OR r.score < row.properties.score
           SET r = row.properties, r.derived = true`,
          { rows, run },
        ),
      BULK_TIMEOUT_MS,
    );
  }
}

/** Suggestions of earlier times that hold no longer. */
async function forgetOthers(graph: Graph, run: string): Promise<void> {
  for (;;) {
    const [row] = await graph.write('suggest-merges', (tx) =>
      tx<{ count: number }>(
        `MATCH ()-[r:MAY_BE_SAME]->() WHERE r.run <> $run
         WITH r LIMIT 10000
         DELETE r
         RETURN count(*) AS count`,
        { run },
      ),
    );
    if ((row?.count ?? 0) === 0) return;
  }
}
