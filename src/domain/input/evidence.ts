// Which passages are the evidence that an input gives, and do their words stand where it says?
import { createHash } from 'node:crypto';
import { anchorPassage } from '../../anchor/anchor-passage.js';
import { sliceCodePoints } from '../../anchor/code-points.js';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import { showValue } from '../../error/show-value.js';
import type { Draft, DraftNode } from '../../graph/change/draft.js';
import type { EdgeEnd } from '../../graph/change/state.js';

/** A passage that is there already, or the words of one that is to be made. */
export interface Evidence {
  readonly passage?: string | null;
  readonly document?: string | null;
  readonly exact?: string | null;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/**
 * The ends of the edge to these passages; those that are not there yet are put into the draft. Where the text is held,
 * the words must stand at the offsets or, without offsets, at one place that is certain: BAD_USER_INPUT shows the nearest.
 */
export async function evidenceEnds(
  draft: Draft,
  given: readonly Evidence[],
  argument: string,
): Promise<EdgeEnd[]> {
  const ends: EdgeEnd[] = [];
  for (const [index, evidence] of given.entries()) {
    const to = await passageOf(draft, evidence, `${argument}[${index}]`);
    if (!ends.some((end) => end.to === to)) ends.push({ to });
  }
  return ends;
}

async function passageOf(draft: Draft, given: Evidence, argument: string): Promise<string> {
  if (given.passage != null) {
    if (given.document != null || given.exact != null)
      throw wrong(argument, 'must be either a passage or a document with exact words, not both');
    return (await draft.need(given.passage, `${argument}.passage`)).id;
  }
  if (given.document == null || given.exact == null || given.exact.trim() === '')
    throw wrong(argument, 'must be a passage, or a document with the exact words in it');
  const document = await draft.need(given.document, `${argument}.document`);
  if (draft.model.typeOfId(document.id) !== 'Document')
    throw wrong(`${argument}.document`, `must be the id of a document, but got: ${given.document}`);
  const placed = placeIn(document, given, argument);
  const id = passageId(document.id, placed);
  if ((await draft.find(id)) === null)
    draft.put(id, { ...placed, document: [{ to: document.id }] }, argument);
  return id;
}

interface Placed {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** How many characters on either side tell a passage from its look-alikes, where the sender gave none. */
const CONTEXT = 32;

function placeIn(document: DraftNode, given: Evidence, argument: string): Placed {
  const { prefix, suffix, start, end } = given;
  const exact = given.exact!;
  if ((start == null) !== (end == null))
    throw wrong(argument, 'must have both start and end, or neither of them');
  const offsets = start != null && end != null;
  const text = document.fields.text as string | undefined;
  if (text === undefined) return withContext({ exact, ...(offsets ? { start, end } : {}) }, prefix, suffix);
  const placed = (from: number, to: number): Placed =>
    withContext(
      { exact: sliceCodePoints(text, from, to), start: from, end: to },
      prefix ?? sliceCodePoints(text, Math.max(0, from - CONTEXT), from),
      suffix ?? sliceCodePoints(text, to, to + CONTEXT),
    );
  const there = offsets ? sliceCodePoints(text, start, end) : null;
  if (offsets && there === exact) return placed(start, end);
  const result = anchorPassage(text, { exact, prefix, suffix });
  if (!offsets && result.anchor === 'ANCHORED') return placed(result.start, result.end);
  const nearest = result.anchor === 'ANCHORED' ? [result] : result.candidates;
  const places = nearest.map(
    (place) => `${place.start}..${place.end}: ${showValue(sliceCodePoints(text, place.start, place.end))}`,
  );
  const advice =
    places.length === 0 ? 'nothing like it stands in the text' : `the nearest is ${places.join(', or ')}`;
  const problem = offsets
    ? `must be the words of ${document.id} at ${start}..${end}, ${showValue(there)}, but got: ${showValue(exact)}`
    : `must stand at one certain place of ${document.id}, but does not: ${showValue(exact)}`;
  throw wrong(`${argument}.exact`, `${problem}; ${advice}`);
}

function withContext(passage: Placed, prefix?: string | null, suffix?: string | null): Placed {
  return { ...passage, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** The same words at the same place of a document are one passage. */
function passageId(document: string, { exact, prefix = '', start = -1 }: Placed): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([document, exact, start < 0 ? prefix : '', start]))
    .digest('hex')
    .slice(0, 12);
  const slug = document.slice(document.indexOf(':') + 1).slice(0, 120);
  return `passage:${slug}${start < 0 ? '' : `-${start}`}-${hash}`;
}

function wrong(argument: string, message: string): IsnadError {
  return new IsnadError(ErrorCode.BAD_USER_INPUT, `${argument} ${message}`, { argument });
}
