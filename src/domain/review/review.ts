// What becomes of a proposal once somebody decides, and of an accepted statement that nobody holds any more?
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Outcome } from '../../graph/change/changer.js';
import type { Draft, DraftNode } from '../../graph/change/draft.js';
import { endsIn, isNode } from '../../graph/change/state.js';
import { ReviewDecision } from '../change/change-kind.type.js';
import { checkVersion, staleVersion } from '../change/newer-version.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';

/**
 * Accepts or rejects a proposal. Accepting it accepts what was proposed along with it: whatever it leads to, and the
 * relays of a statement, without which it would seem to have reached its document directly. Fails with CONFLICT when
 * somebody decided already.
 */
export async function review(
  draft: Draft,
  id: string,
  decision: ReviewDecision,
  version: number | null | undefined,
): Promise<Outcome<string>> {
  const node = await draft.need(id, 'id');
  checkReviewed(draft, node);
  checkVersion(draft, node, version);
  if (node.fields.status !== ReviewStatus.PROPOSED)
    throw staleVersion(draft, node, `It is ${node.fields.status} already`);
  const decided = decision === ReviewDecision.ACCEPT ? await proposedWith(draft, node) : [node];
  const status = decision === ReviewDecision.ACCEPT ? ReviewStatus.ACCEPTED : ReviewStatus.REJECTED;
  for (const { id: decidedId, fields } of decided) draft.put(decidedId, { ...fields, status });
  return { targets: decided.map((other) => other.id), answer: node.id };
}

/** Lets go of an accepted statement, claim or entity; it is kept, and shown only to those who ask for it. */
export async function retract(
  draft: Draft,
  id: string,
  version: number | null | undefined,
): Promise<Outcome<string>> {
  const node = await draft.need(id, 'id');
  checkReviewed(draft, node);
  checkVersion(draft, node, version);
  if (node.fields.status !== ReviewStatus.ACCEPTED)
    throw staleVersion(
      draft,
      node,
      `It is ${node.fields.status}, and only what is ACCEPTED can be retracted`,
    );
  const concept = draft.model.conceptOf(node.id)!;
  if (concept.interfaces.includes('Entity')) {
    const leading = await draft.leadingTo([node.id]);
    if (leading.length > 0) {
      throw new IsnadError(
        ErrorCode.CONFLICT,
        `${node.id} cannot be retracted while others lead to it: ${leading.slice(0, 5).join(', ')}${leading.length > 5 ? ` and ${leading.length - 5} more` : ''}. Retract or merge those first.`,
        { leading: leading.slice(0, 50) },
      );
    }
  }
  draft.put(node.id, { ...node.fields, status: ReviewStatus.RETRACTED });
  return { targets: [node.id], answer: node.id };
}

function checkReviewed(draft: Draft, { id }: DraftNode): void {
  if (draft.model.conceptOf(id)?.reviewed !== true)
    throw badInput('id', 'the id of a statement, a claim or an entity', id);
}

async function proposedWith(draft: Draft, node: DraftNode): Promise<DraftNode[]> {
  const found = new Map([[node.id, node]]);
  for (const { id, fields } of found.values()) {
    const relays = await draft.run<{ id: string }>(
      'MATCH (:Node { id: $id })<-[:CONVEYS]-(relay:Statement) RETURN relay.id AS id ORDER BY id',
      { id },
    );
    const near = [...endsIn({ fields }), ...relays.map((relay) => relay.id)];
    await draft.read(near);
    for (const other of near) {
      const state = draft.state(other);
      if (!found.has(other) && isNode(state) && state.fields.status === ReviewStatus.PROPOSED)
        found.set(other, { id: other, fields: state.fields });
    }
  }
  return [...found.values()];
}
