// What follows from the nodes that one write touched? The same rules as in `derive`, over these nodes alone.
import { predicates } from '../../domain/claim/predicates.js';
import { anchorPassages } from '../../domain/document/anchor-passages.js';
import { indexHeldTexts } from '../../domain/document/held-text-words.js';
import { type Difference, type EdgeEnd, isNode } from '../../graph/change/state.js';
import type { Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { deriveContradictions } from './contradictions.js';
import { HOLDS } from './entity-edges.js';

const TYPES = Object.keys(predicates).join('|');

/** Brings what is derived from these nodes up to date, in the transaction that wrote them. */
export async function settle(run: Run, model: Model, differences: readonly Difference[]): Promise<void> {
  const touched = [...new Set(differences.flatMap((made) => [made.id, ...endsOf(made)]))];
  const ofType = (type: string): string[] => touched.filter((id) => model.typeOfId(id) === type);
  const changed = (type: string): string[] =>
    differences.flatMap(({ id }) => (model.typeOfId(id) === type ? [id] : []));
  await queueProposals(
    run,
    differences.map(({ id }) => id),
  );
  const statements = changed('Statement');
  const passages = changed('Passage');
  if (statements.length + passages.length > 0) await settleAppearances(run, statements, passages);
  // A node that is new, or that its statements were moved to, counts anew; and so do the speakers of what was reviewed.
  const counted = touched.filter(
    (id) => !['Statement', 'Claim', 'Passage'].includes(model.typeOfId(id) ?? ''),
  );
  if (statements.length + counted.length > 0) await settleCounts(run, statements, counted);
  const claims = changed('Claim');
  if (claims.length > 0) {
    const subjects = [...new Set([...counted, ...(await subjectsOf(run, claims))])];
    await settleEntityEdges(run, claims, subjects);
    await deriveContradictions(run, subjects, claims);
  }
  const documents = changed('Document');
  if (documents.length > 0) await indexHeldTexts(run, documents);
  const reread = [...documents, ...(changed('Passage').length > 0 ? ofType('Document') : [])];
  if (reread.length > 0) await anchorPassages(run, [...new Set(reread)]);
}

/** Proposals stand in the review queue by when they were first proposed, whatever was decided and taken back since. */
async function queueProposals(run: Run, ids: readonly string[]): Promise<void> {
  await run(
    `UNWIND $ids AS id
     MATCH (n:Node { id: id })
     WHERE n.status = 'PROPOSED' OR n.queuedAt IS NOT NULL
     SET n.proposedAt = coalesce(n.proposedAt, $now),
         n.queuedAt = CASE n.status WHEN 'PROPOSED' THEN coalesce(n.proposedAt, $now) END`,
    { ids, now: new Date().toISOString() },
  );
}

function endsOf({ before, after }: Difference): string[] {
  return [before, after].flatMap((state) =>
    isNode(state)
      ? Object.values(state.fields).flatMap((value) =>
          Array.isArray(value) ? value.flatMap((item: Partial<EdgeEnd>) => item.to ?? []) : [],
        )
      : [],
  );
}

async function settleAppearances(
  run: Run,
  statements: readonly string[],
  passages: readonly string[],
): Promise<void> {
  await run(
    `UNWIND $statements + COLLECT { UNWIND $passages AS id
                                    MATCH (:Node { id: id })<-[:EVIDENCED_BY]-(s:Statement) RETURN s.id } AS id
     WITH DISTINCT id
     MATCH (s:Node { id: id })
     CALL (s) {
       MATCH (s)-[r:APPEARS_IN]->(d) WHERE NOT EXISTS { (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d) }
       DELETE r
     }
     CALL (s) {
       MATCH (s)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d:Document)
       WITH DISTINCT s, d WHERE NOT EXISTS { (s)-[:APPEARS_IN]->(d) }
       CREATE (s)-[:APPEARS_IN { derived: true }]->(d)
     }`,
    { statements, passages },
  );
}

async function settleCounts(
  run: Run,
  statements: readonly string[],
  counted: readonly string[],
): Promise<void> {
  await run(
    `UNWIND $counted + COLLECT { UNWIND $statements AS id
                                 MATCH (:Node { id: id })-[:SAID_BY|SAID_AT]->(n) RETURN n.id } AS id
     WITH DISTINCT id
     MATCH (n:Node { id: id }) WHERE n:Agent OR n:Event
     SET n.statementCount = COUNT { (n)<-[:SAID_BY|SAID_AT]-(s) WHERE s.status = 'ACCEPTED' }`,
    { statements, counted },
  );
}

async function subjectsOf(run: Run, claims: readonly string[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    'UNWIND $claims AS id MATCH (:Node { id: id })-[:SUBJECT]->(s) RETURN DISTINCT s.id AS id',
    { claims },
  );
  return rows.map(({ id }) => id);
}

/** The relationships that stand for these claims go, and those that hold come again. */
async function settleEntityEdges(
  run: Run,
  claims: readonly string[],
  subjects: readonly string[],
): Promise<void> {
  await run(
    `UNWIND $subjects AS id
     MATCH (:Node { id: id })-[r:${TYPES}]->()
     WHERE r.claim IN $claims
     DELETE r`,
    { claims, subjects },
  );
  await run(
    `UNWIND $claims AS id
     MATCH (c:Node { id: id })-[:SUBJECT]->(s), (c)-[:OBJECT]->(o)
     WHERE ${HOLDS} AND c.predicate IN $predicates
     CREATE (s)-[r:$(c.predicate)]->(o)
     SET r.claim = c.id, r.derived = true`,
    { claims, predicates: Object.keys(predicates) },
  );
}
