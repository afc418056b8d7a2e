// What follows from the nodes that one write touched? The same rules as in `derive`, over these nodes alone.
import { anchorOnly, anchorPassages } from '../../domain/document/anchor-passages.js';
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import { type Difference, endsIn } from '../../graph/change/state.js';
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
  // Where the edges led, or lead now.
  const led = differences.flatMap(({ before, after }) => [...endsIn(before), ...endsIn(after)]);
  const ofType = (type: string): string[] => written.filter((id) => model.typeOfId(id) === type);
  const [statements, claims, passages] = [ofType('Statement'), ofType('Claim'), ofType('Passage')];
  const entities = [...new Set([...written, ...led])].filter((id) =>
    model.conceptOf(id)?.interfaces.includes('Entity'),
  );
  await queueProposals(run, written);
  const shown = [...statements, ...(await evidencedBy(run, passages))];
  if (shown.length > 0) await deriveAppearances(run, shown);
  const counted = [...new Set([...entities, ...(await leadingFrom(run, statements, 'SAID_BY|SAID_AT'))])];
  if (counted.length > 0) await deriveStatementCounts(run, counted);
  const subjects = [...new Set([...entities, ...(await leadingFrom(run, claims, 'SUBJECT'))])];
  if (claims.length > 0) {
    await removeEntityEdges(run, subjects);
    await deriveEntityEdges(run, claims);
    await deriveContradictions(run, subjects, claims);
  }
  const documents = ofType('Document');
  if (documents.length > 0) {
    await indexHeldTexts(run, documents);
    await anchorPassages(run, documents);
  }
  if (passages.length > 0) await anchorOnly(run, passages);
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
