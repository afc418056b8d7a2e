// What waits for review, and what becomes of it?
import { operate } from './operate.js';

export interface QueueSwitches {
  readonly document?: string;
  readonly by?: string;
  readonly first: string;
}

interface Queued {
  readonly proposedAt: string;
  readonly proposedBy: string | null;
  readonly node: {
    readonly id: string;
    readonly name?: string;
    readonly text?: string;
    readonly predicate?: string;
    readonly speaker?: { readonly name: string } | null;
    readonly evidence?: readonly { readonly exact: string; readonly document: { readonly name: string } }[];
  };
}

/** Prints what waits, the longest waiting first, each with the words that show it. */
export async function queue({ document, by, first }: QueueSwitches, env: NodeJS.ProcessEnv): Promise<void> {
  const { reviewQueue } = await operate<{ reviewQueue: { totalCount: number; edges: Queued[] } }>(
    env,
    `query ($filter: ReviewFilter, $first: Int) {
      reviewQueue(filter: $filter, first: $first) {
        totalCount
        edges {
          proposedAt proposedBy
          node {
            id
            ... on Entity { name }
            ... on Statement { text speaker { name } evidence { exact document { name } } }
            ... on Claim { predicate evidence { exact document { name } } }
          }
        }
      }
    }`,
    { filter: { document, by }, first: Number(first) },
  );
  console.log(`${reviewQueue.totalCount} wait for review.`);
  for (const { node, proposedBy } of reviewQueue.edges) {
    const said =
      node.text === undefined ? (node.name ?? node.predicate) : `${node.speaker?.name ?? '?'}: ${node.text}`;
    console.log(`\n${node.id}  (${proposedBy ?? 'loaded'})\n  ${said}`);
    for (const { exact, document } of node.evidence ?? []) console.log(`  “${exact}”, ${document.name}`);
  }
}

/** Accepts or rejects proposals, one after another; stops at the first that cannot be. */
export async function decide(
  ids: readonly string[],
  decision: 'ACCEPT' | 'REJECT',
  note: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  for (const id of ids) {
    const { review } = await operate<{ review: { id: string; targets: { id: string }[] } }>(
      env,
      'mutation ($id: ID!, $decision: ReviewDecision!, $note: String) { review(id: $id, decision: $decision, note: $note) { id targets { id } } }',
      { id, decision, note },
    );
    const decided = review.targets.map((target) => target.id).join(', ');
    console.log(`${review.id}  ${decision === 'ACCEPT' ? 'accepted' : 'rejected'} ${decided}`);
  }
}
