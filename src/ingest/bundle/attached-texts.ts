import type { Run } from '../../graph/graph.js';
import type { NodeRecord } from '../../graph/write/node-record.js';

/** A text that was attached stays while its document names the same hash and gives no text itself. Changes the records. */
export async function keepAttachedTexts(run: Run, records: readonly NodeRecord[]): Promise<void> {
  const without = records.filter(
    ({ concept, properties }) => concept.type === 'Document' && properties.text === null,
  );
  const rows = await run<{ id: string; contentHash: string }>(
    `UNWIND $ids AS id
     MATCH (d:Document { id: id }) WHERE d.text IS NOT NULL
     RETURN d.id AS id, d.contentHash AS contentHash`,
    { ids: without.map((record) => record.id) },
  );
  const held = new Map(rows.map((row) => [row.id, row.contentHash]));
  for (const { id, properties } of without) {
    if (held.get(id) === properties.contentHash) delete properties.text;
  }
}
