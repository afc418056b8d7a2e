import { contentHashOf } from '../../domain/document/content-hash.js';
import { showValue } from '../../error/show-value.js';
import type { Concept } from '../../graph/concept.js';
import type { Mistake } from '../../graph/write/check-item.js';
import type { Item } from '../../graph/write/node-record.js';
import type { PlacedItem } from './bundle.js';

/** Is the hash of a document one, and that of its text where that is given? */
export function wrongHash({ item, path }: PlacedItem): Mistake[] {
  const { text, contentHash } = item;
  if (typeof contentHash !== 'string') return [];
  const mistake = (message: string) => [{ path: [...path, 'contentHash'], message }];
  if (!/^[0-9a-f]{64}$/.test(contentHash)) {
    return mistake(
      `must be a SHA-256 in 64 lower-case hexadecimal digits, but got: ${showValue(contentHash)}`,
    );
  }
  if (typeof text !== 'string' || contentHashOf(text) === contentHash) return [];
  return mistake(`must be the SHA-256 of text, ${contentHashOf(text)}, but got: ${contentHash}`);
}

/** The item as it is written: a text that is held has its hash, whether or not the source says it. */
export function withContentHash(concept: Concept, item: Item): Item {
  return concept.type === 'Document' && typeof item.text === 'string'
    ? { ...item, contentHash: contentHashOf(item.text) }
    : item;
}
