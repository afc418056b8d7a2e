// Everything that a reviewer looks at before deciding: the page's own answer for a statement or claim, and what shows an entity.
import type { AnyVariables, Client, OperationResult } from 'urql';
import {
  ClaimPageDocument,
  type ClaimPageQuery,
  type PassageWordsFragment,
  ProposedEntityDocument,
  type ProposedEntityQuery,
  StatementPageDocument,
  type StatementPageQuery,
} from '../api/operations.generated.js';

export type ProposalDetail = StatementPageQuery | ClaimPageQuery | ProposedEntityQuery;

const fresh = { requestPolicy: 'network-only' } as const;
const agents = ['person', 'organization', 'unnamed-agent'];

/** Asks for it as it is now. */
export function fetchDetail(
  client: Client,
  id: string,
  lang: string,
): PromiseLike<OperationResult<ProposalDetail, AnyVariables>> {
  const type = id.slice(0, id.indexOf(':'));
  if (type === 'statement') return client.query(StatementPageDocument, { id, lang }, fresh);
  if (type === 'claim') return client.query(ClaimPageDocument, { id, lang }, fresh);
  const status = ['PROPOSED' as const, 'ACCEPTED' as const];
  const filters = { said: { speaker: id, status }, about: { about: [id], status } };
  const isAgent = agents.includes(type);
  return client.query(ProposedEntityDocument, { id, lang, isAgent, ...filters }, fresh);
}

/** The passages that show it, those of its own first. */
export function passagesOf(detail: ProposalDetail | undefined): readonly PassageWordsFragment[] {
  if (detail === undefined) return [];
  if ('statement' in detail) return detail.statement?.evidence ?? [];
  if ('about' in detail)
    return [...(detail.said?.edges ?? []), ...detail.about.edges].flatMap(({ node }) => node.evidence);
  return detail.node?.__typename === 'Claim' ? detail.node.evidence : [];
}

/** The version that the reviewer sees; null where it is not known. */
export function versionOf(detail: ProposalDetail | undefined): number | null {
  if (detail === undefined) return null;
  if ('statement' in detail) return detail.statement?.version ?? null;
  return detail.node && 'version' in detail.node ? detail.node.version : null;
}

/** Whether there still is such a thing: a proposal may be taken back. */
export function isThere(detail: ProposalDetail): boolean {
  return 'statement' in detail ? detail.statement !== null : detail.node !== null;
}
