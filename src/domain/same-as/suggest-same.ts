// How does somebody say, or take back, that two agents may be the same?
import { badInput } from '../../error/isnad-error.js';
import type { Outcome } from '../../graph/change/changer.js';
import type { Draft, DraftNode } from '../../graph/change/draft.js';
import type { EdgeEnd } from '../../graph/change/state.js';

/** What is known of a guess. */
export interface Guess {
  readonly confidence: number;
  readonly suggestedBy: string;
  readonly reason: string | null;
}

/** Records the guess, in place of an earlier one about the same two. Both must be agents of one type. */
export async function suggestSame(
  draft: Draft,
  id: string,
  other: string,
  { confidence, suggestedBy, reason }: Guess,
): Promise<Outcome<string>> {
  if (!(confidence >= 0 && confidence <= 1)) throw badInput('confidence', 'from 0 to 1', confidence);
  const [a, b] = await bothOf(draft, id, other);
  const [holder, end] = leadsTo(b, a.id) ? [b, a] : [a, b];
  const properties = { confidence, suggestedBy, ...(reason === null ? {} : { reason }) };
  draft.put(holder.id, {
    ...holder.fields,
    possiblySameAs: [...endsOf(holder).filter(({ to }) => to !== end.id), { to: end.id, properties }],
  });
  return { targets: [a.id, b.id], answer: a.id };
}

/** Takes the guess back, whoever made it. */
export async function withdrawSame(draft: Draft, id: string, other: string): Promise<Outcome<string>> {
  const [a, b] = await bothOf(draft, id, other);
  if (!leadsTo(a, b.id) && !leadsTo(b, a.id))
    throw badInput('other', `somebody who is said to be possibly the same as ${a.id}`, other);
  for (const [holder, end] of [
    [a, b],
    [b, a],
  ] as const) {
    if (leadsTo(holder, end.id))
      draft.put(holder.id, {
        ...holder.fields,
        possiblySameAs: endsOf(holder).filter(({ to }) => to !== end.id),
      });
  }
  return { targets: [a.id, b.id], answer: a.id };
}

async function bothOf(draft: Draft, id: string, other: string): Promise<[DraftNode, DraftNode]> {
  const a = await draft.need(id, 'id');
  const b = await draft.need(other, 'other');
  const concept = draft.model.conceptOf(a.id)!;
  if (!concept.interfaces.includes('Agent'))
    throw badInput('id', 'the id of a person, an organization or an unnamed agent', id);
  if (draft.model.typeOfId(b.id) !== concept.type)
    throw badInput('other', `of the same type as ${a.id} (${concept.idType})`, other);
  if (a.id === b.id) throw badInput('other', `another one than ${a.id}`, other);
  return [a, b];
}

const endsOf = ({ fields }: DraftNode): EdgeEnd[] => (fields.possiblySameAs as EdgeEnd[] | undefined) ?? [];

const leadsTo = (node: DraftNode, id: string): boolean => endsOf(node).some(({ to }) => to === id);
