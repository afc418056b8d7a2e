// Do the passages of these documents stand in the texts that are held?
import { type AnchorResult, anchorPassage } from '../../anchor/anchor-passage.js';
import { sliceCodePoints } from '../../anchor/code-points.js';
import type { Run } from '../../graph/graph.js';

/** Texts can be long: few are read at once. */
const DOCUMENTS_AT_ONCE = 20;

interface HeldPassage {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly anchor: string | null;
}

/** A document's text, null where none is held, and some of its passages. */
interface HeldPassages {
  readonly text: string | null;
  readonly passages: readonly HeldPassage[];
}

/** How many passages have which anchor. */
export interface AnchorCounts {
  readonly anchored: number;
  readonly orphaned: number;
}

/**
 * Anchors all passages of the documents anew, inside the transaction of `run`: ANCHORED where the words stand in the held
 * text, with the offsets where they do; ORPHANED where they have no certain place; TEXT_NOT_HELD without a text.
 */
export async function anchorPassages(run: Run, documentIds: readonly string[]): Promise<AnchorCounts> {
  const counts = { anchored: 0, orphaned: 0 };
  for (let at = 0; at < documentIds.length; at += DOCUMENTS_AT_ONCE) {
    const documents = await run<HeldPassages>(
      `UNWIND $ids AS id
       MATCH (d:Document { id: id })
       RETURN d.text AS text,
              COLLECT { MATCH (d)<-[:IN]-(p:Passage)
                        RETURN p { .id, .exact, .prefix, .suffix, .start, .end, .anchor } } AS passages`,
      { ids: documentIds.slice(at, at + DOCUMENTS_AT_ONCE) },
    );
    const placed = await placeIn(run, documents);
    counts.anchored += placed.anchored;
    counts.orphaned += placed.orphaned;
  }
  return counts;
}

/** Anchors the passages of those of the documents that hold a text in which some were never looked for. */
export async function anchorUnanchored(run: Run, documentIds: readonly string[]): Promise<void> {
  const rows = await run<{ id: string }>(
    `UNWIND $documentIds AS id
     MATCH (d:Document { id: id })
     WHERE d.text IS NOT NULL AND EXISTS { (d)<-[:IN]-(p:Passage) WHERE p.anchor = 'TEXT_NOT_HELD' }
     RETURN d.id AS id`,
    { documentIds },
  );
  await anchorPassages(
    run,
    rows.map(({ id }) => id),
  );
}

/** Anchors the given passages alone: a document may have a million others. */
export async function anchorOnly(run: Run, passageIds: readonly string[]): Promise<void> {
  const held = await run<{ document: string; passages: string[] }>(
    `UNWIND $passageIds AS id
     MATCH (p:Node { id: id }) WHERE p:Passage
     MATCH (p)-[:IN]->(d:Document)
     WHERE d.text IS NOT NULL OR coalesce(p.anchor, '') <> 'TEXT_NOT_HELD'
     RETURN d.id AS document, collect(p.id) AS passages`,
    { passageIds },
  );
  for (const { document, passages } of held) {
    const [found] = await run<HeldPassages>(
      `MATCH (d:Document { id: $document })
       UNWIND $passages AS id
       MATCH (p:Passage { id: id })
       RETURN d.text AS text, collect(p { .id, .exact, .prefix, .suffix, .start, .end, .anchor }) AS passages`,
      { document, passages },
    );
    await placeIn(run, [found!]);
  }
}

async function placeIn(run: Run, documents: readonly HeldPassages[]): Promise<AnchorCounts> {
  const rows = documents.flatMap(({ text, passages }) =>
    passages.map((passage) => ({ passage, now: text === null ? notHeld(passage) : placed(text, passage) })),
  );
  const changed = rows.filter(
    ({ passage, now }) => JSON.stringify({ ...passage, ...now }) !== JSON.stringify(passage),
  );
  await run(
    `UNWIND $rows AS row
     MATCH (p:Passage { id: row.id })
     SET p.anchor = row.anchor, p.exact = row.exact, p.start = toInteger(row.start), p.end = toInteger(row.end)`,
    { rows: changed.map(({ passage, now }) => ({ ...passage, ...now })) },
  );
  return {
    anchored: rows.filter(({ now }) => now.anchor === 'ANCHORED').length,
    orphaned: rows.filter(({ now }) => now.anchor === 'ORPHANED').length,
  };
}

const notHeld = ({ exact, start, end }: HeldPassage) => ({ exact, start, end, anchor: 'TEXT_NOT_HELD' });

function placed(text: string, passage: HeldPassage) {
  const result = placeOf(text, passage);
  if (result.anchor === 'ORPHANED') return { ...notHeld(passage), anchor: 'ORPHANED' };
  const { start, end } = result;
  // The document's own spelling, where the passage was written down with another one.
  return { exact: sliceCodePoints(text, start, end), start, end, anchor: 'ANCHORED' };
}

/** At its own offsets when the words are the same there; else wherever is certain. */
export function placeOf(text: string, passage: Omit<HeldPassage, 'id' | 'anchor'>): AnchorResult {
  const { exact, start, end } = passage;
  if (start !== null && end !== null && sliceCodePoints(text, start, end) === exact) {
    return { anchor: 'ANCHORED', start, end, certainty: 1 };
  }
  return anchorPassage(text, passage);
}
