// How is the held text of a document found by full text? Each language has its own analyzer, and so its own property.
import type { Run } from '../../graph/graph.js';

/**
 * Puts held texts where the full-text index of their language looks, and takes those away that are no longer held, for
 * these documents. What is right already is left alone.
 */
export async function indexHeldTexts(run: Run, documentIds: readonly string[]): Promise<void> {
  await run(
    `MATCH (d:Document) WHERE d.id IN $documentIds
     WITH d, split(d.language, '-')[0] AS language, CASE WHEN d.text IS NULL THEN null ELSE [d.text] END AS words
     WITH d, CASE language WHEN 'ar' THEN words END AS ar, CASE language WHEN 'en' THEN words END AS en,
          CASE WHEN NOT language IN ['ar', 'en'] THEN words END AS other
     WHERE coalesce(d.text_ar, []) <> coalesce(ar, []) OR coalesce(d.text_en, []) <> coalesce(en, [])
        OR coalesce(d.text_other, []) <> coalesce(other, [])
     SET d.text_ar = ar, d.text_en = en, d.text_other = other`,
    { documentIds },
  );
}
