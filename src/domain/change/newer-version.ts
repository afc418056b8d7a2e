import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Draft, DraftNode } from '../../graph/change/draft.js';
import { itemOf } from '../../graph/change/write-states.js';

/** Fails with CONFLICT, showing the newest version, when somebody wrote the node after the client read it. */
export function checkVersion(draft: Draft, node: DraftNode, version: number | null | undefined): void {
  const newest = draft.version(node.id);
  if (version == null || version === newest) return;
  if (version > newest || version < 1) throw badInput('version', `from 1 to ${newest}`, version);
  throw staleVersion(draft, node, `It is of version ${newest} by now, and was edited as of ${version}`);
}

/** A CONFLICT that shows what the node is now. */
export function staleVersion(draft: Draft, node: DraftNode, why: string): IsnadError {
  return new IsnadError(
    ErrorCode.CONFLICT,
    `${node.id} was written by somebody else meanwhile. ${why}. Read it again, then decide.`,
    { id: node.id, version: draft.version(node.id), current: itemOf(draft.model, node.id, node) },
  );
}
