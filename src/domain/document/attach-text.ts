// How is a text held locally that the project may not ship, and how is it let go of again?
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Graph, Run } from '../../graph/graph.js';
import { type AnchorCounts, anchorPassages } from './anchor-passages.js';
import { contentHashOf } from './content-hash.js';
import { indexHeldTexts } from './held-text-words.js';

/**
 * Holds the text for the document and anchors its passages in it; doing it again changes nothing. Gives how many passages
 * are anchored and how many have no certain place. Fails with NOT_FOUND for a document that does not exist, and with
 * BAD_USER_INPUT when the text is not the one whose SHA-256 the document carries.
 */
export async function attachText(graph: Graph, documentId: string, text: string): Promise<AnchorCounts> {
  const hash = contentHashOf(text);
  return graph.write('attach-text', async (run) => {
    const expected = await lockedHash(run, documentId);
    if (expected === null) {
      throw new IsnadError(
        ErrorCode.BAD_USER_INPUT,
        `${documentId} has no contentHash, so whether this is its text cannot be told. Give it one in its bundle, then attach the text; this one's is ${hash}.`,
      );
    }
    if (expected !== hash)
      throw badInput('text', `the one with the SHA-256 ${expected} that ${documentId} carries`, hash);
    await run('MATCH (d:Document { id: $documentId }) SET d.text = $text', { documentId, text });
    await indexHeldTexts(run, [documentId]);
    return anchorPassages(run, [documentId]);
  });
}

/** Lets go of the text; its passages say TEXT_NOT_HELD. Nothing happens where none is held. Fails with NOT_FOUND. */
export async function detachText(graph: Graph, documentId: string): Promise<void> {
  await graph.write('detach-text', async (run) => {
    await lockedHash(run, documentId);
    await run('MATCH (d:Document { id: $documentId }) REMOVE d.text', { documentId });
    await indexHeldTexts(run, [documentId]);
    await anchorPassages(run, [documentId]);
  });
}

/** The hash that the document carries, or null; whoever else changes the document waits until this transaction ends. */
async function lockedHash(run: Run, documentId: string): Promise<string | null> {
  const [document] = await run<{ hash: string | null }>(
    'MATCH (d:Document { id: $documentId }) SET d.id = d.id RETURN d.contentHash AS hash',
    { documentId },
  );
  if (document === undefined) {
    throw new IsnadError(ErrorCode.NOT_FOUND, `There is no document with the id ${documentId}.`);
  }
  return document.hash;
}
