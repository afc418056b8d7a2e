// What follows from the nodes that one write touched? The same rules as in `derive`, over these nodes alone.
import { anchorPassages } from '../../domain/document/anchor-passages.js';
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import { type Difference, type EdgeEnd, isNode } from '../../graph/change/state.js';
import type { Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { deriveAppearances } from './appearances.js';
import { deriveContradictions } from './contradictions.js';
import { deriveEntityEdges, removeEntityEdges } from './entity-edges.js';
import { queueProposals } from './review-queue.js';
import { deriveStatementCounts } from './statement-counts.js';

/** Brings what is derived from these nodes up to date, in the transaction that wrote them. */
export async function settle(run: Run, model: Model, differences: readonly Difference[]): Promise<void> {
  const written = differences.map(({ id }) => id);
  const led = differences.flatMap(endsOf);
  const ofType = (ids: readonly string[], type: string): string[] => [
    ...new Set(ids.filter((id) => model.typeOfId(id) === type)),
  ];
  const [statements, claims, passages] = ['Statement', 'Claim', 'Passage'].map((type) =>
    ofType(written, type),
  );
  const entities = [...new Set([...written, ...led])].filter(
    (id) => !['Statement', 'Claim', 'Passage'].includes(model.typeOfId(id) ?? ''),
  );
  await queueProposals(run, written);
  const shown = [...statements!, ...(await evidencedBy(run, passages!))];
  if (shown.length > 0) await deriveAppearances(run, shown);
  const counted = [...new Set([...entities, ...(await leadingFrom(run, statements!, 'SAID_BY|SAID_AT'))])];
  if (counted.length > 0) await deriveStatementCounts(run, counted);
  const subjects = [...new Set([...entities, ...(await leadingFrom(run, claims!, 'SUBJECT'))])];
  if (claims!.length > 0) {
    await removeEntityEdges(run, subjects);
    await deriveEntityEdges(run, claims!);
    await deriveContradictions(run, subjects, claims);
  }
  const documents = ofType(written, 'Document');
  if (documents.length > 0) await indexHeldTexts(run, documents);
  const reread = [...documents, ...(passages!.length > 0 ? ofType(led, 'Document') : [])];
  if (reread.length > 0) await anchorPassages(run, [...new Set(reread)]);
}

/** Where the edges of a node led, or lead now. */
function endsOf({ before, after }: Difference): string[] {
  return [before, after].flatMap((state) =>
    isNode(state)
      ? Object.values(state.fields).flatMap((value) =>
          Array.isArray(value) ? value.flatMap((item: Partial<EdgeEnd>) => item.to ?? []) : [],
        )
      : [],
  );
}

async function evidencedBy(run: Run, passages: readonly string[]): Promise<string[]> {
  if (passages.length === 0) return [];
  const rows = await run<{ id: string }>(
    'UNWIND $passages AS id MATCH (:Node { id: id })<-[:EVIDENCED_BY]-(s:Statement) RETURN DISTINCT s.id AS id',
    { passages },
  );
  return rows.map(({ id }) => id);
}

/** Where nodes lead now over some types: what a difference in another field does not tell. */
async function leadingFrom(run: Run, ids: readonly string[], types: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await run<{ id: string }>(
    `UNWIND $ids AS id MATCH (:Node { id: id })-[:${types}]->(end) RETURN DISTINCT end.id AS id`,
    { ids },
  );
  return rows.map(({ id }) => id);
}
