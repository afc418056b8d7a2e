import type { Compiler } from '../../graph/compiler.js';
import type { RawConnection } from '../../graph/connection.js';
import { connectionOver } from '../../graph/connection.js';
import type { Conditions, SortOrder } from '../../graph/field-plan.js';
import type { GraphQuery } from '../../graph/query.js';
import type { Connection, Edge } from '../../graph/read-row.js';
import { toConnection } from '../../graph/read-row.js';
import { byId } from '../node/known-id.js';
import { labelOf } from '../search/search-type.type.js';
import type { ReviewedType, ReviewFilter } from './review-queue.type.js';

/** What a queue's edge carries beside the node. */
export interface QueuedEdge extends Edge {
  readonly proposedAt: string;
  readonly proposedBy: string | null;
}

const longestWaiting: SortOrder = { name: 'PROPOSED_AT_ASC', key: (node) => `${node}.queuedAt` };

const labels: Readonly<Record<ReviewedType, string>> = { ...labelOf, CLAIM: 'Claim' };

/** Who wrote a node first. */
const proposer = (node: string): string =>
  `head(COLLECT { MATCH (:History {id: ${node}.id})<-[:TOUCHED]-(made:Change) RETURN made.by ORDER BY made.seq LIMIT 1 })`;

/** The type of a proposal, by its label. */
export const typeOfProposal = (node: string): string =>
  `CASE ${Object.entries(labels)
    .map(([type, label]) => `WHEN ${node}:${label} THEN '${type}'`)
    .join(' ')} END`;

/** What a filter asks of a proposal. */
export function proposalConditions(
  filter: ReviewFilter | null | undefined,
  node: string,
  compiler: Compiler,
): Required<Omit<Conditions, 'start'>> {
  const { types, document, by } = filter ?? {};
  return {
    match:
      document == null
        ? []
        : [`(${node}:Node)-[:EVIDENCED_BY|IN*0..2]->${byId(document, 'filter.document', compiler)}`],
    where: [
      `${node}.queuedAt IS NOT NULL`,
      ...(types == null || types.length === 0
        ? []
        : [`(${types.map((type) => `${node}:${labels[type]}`).join(' OR ')})`]),
      ...(by == null ? [] : [`${proposer(node)} = ${compiler.param(by)}`]),
    ],
  };
}

export const reviewQueue: GraphQuery<Connection<QueuedEdge>> = {
  name: 'review-queue',
  question: 'What waits for review, the longest waiting first?',
  sample:
    '{ reviewQueue(filter: { types: [STATEMENT] }, first: 10) { totalCount edges { proposedAt proposedBy node { id version } } } }',
  compile: (use, compiler) =>
    connectionOver(compiler, {
      outer: [],
      node: 'n',
      ...proposalConditions(use.args.filter as ReviewFilter | null, 'n', compiler),
      listing: { type: 'Node', orders: [longestWaiting] },
      use,
      out: 'list',
      edge: () => ({ calls: '', columns: { proposedAt: 'n.queuedAt', proposedBy: proposer('n') } }),
    }),
  decode: ([row]) => toConnection(row?.list as RawConnection),
};
