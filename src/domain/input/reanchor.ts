import { sliceCodePoints } from '../../anchor/code-points.js';
import type { Draft } from '../../graph/change/draft.js';
import { isNode } from '../../graph/change/state.js';
import { placeOf } from '../document/anchor-passages.js';

/** Gives the passages of a document whose text changes their offsets in the new one; those without a certain place keep theirs. */
export async function reanchor(draft: Draft, document: string): Promise<void> {
  const state = draft.state(document);
  const text = isNode(state) ? (state.fields.text as string | undefined) : undefined;
  if (text === undefined) return;
  const passages = (await draft.leadingTo([document])).filter((id) => draft.model.typeOfId(id) === 'Passage');
  await draft.read(passages);
  for (const id of passages) {
    const passage = draft.state(id);
    if (!isNode(passage)) continue;
    const {
      exact,
      prefix = null,
      suffix = null,
      start = null,
      end = null,
    } = passage.fields as {
      exact: string;
      prefix?: string | null;
      suffix?: string | null;
      start?: number | null;
      end?: number | null;
    };
    const place = placeOf(text, { exact, prefix, suffix, start, end });
    if (place.anchor !== 'ANCHORED') continue;
    draft.put(id, {
      ...passage.fields,
      exact: sliceCodePoints(text, place.start, place.end),
      start: place.start,
      end: place.end,
    });
  }
}
