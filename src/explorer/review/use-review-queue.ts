// What waits for review, page by page: the next page is fetched before the last one is through.
import { type Dispatch, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { type ReviewFilter, ReviewLinesDocument, ReviewQueueDocument } from '../api/operations.generated.js';
import { type Failure, failureOf } from '../api/use-answer.js';
import { useLanguage } from '../i18n/language.js';
import { type Proposal, type ReviewAction, type ReviewState, waitingIn } from './review-state.js';

/** So few waiting ones left ask for the next page. */
const FEW = 12;
const AGAIN_MS = 2_000;
const fresh = { requestPolicy: 'network-only' } as const;

export interface Queue {
  /** Whether everything that waited has been loaded. */
  readonly whole: boolean;
  readonly fetching: boolean;
  readonly failure: Failure | null;
  /** Looks again, for what was proposed meanwhile too. */
  retry(): void;
}

export function useReviewQueue(
  filter: ReviewFilter,
  wanted: string | null,
  state: ReviewState,
  dispatch: Dispatch<ReviewAction>,
): Queue {
  const client = useClient();
  const { language } = useLanguage();
  /** Null before the first page; undefined behind the last one. */
  const [after, setAfter] = useState<string | null | undefined>(null);
  const [fetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const busy = useRef(false);
  const few = waitingIn(state) < FEW;

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for when it is needed, not when the filter is made anew
  useEffect(() => {
    if (after === undefined || !few || busy.current) return;
    busy.current = true;
    setFetching(true);
    const load = async () => {
      const variables = { filter, after, lang: language };
      const { data, error } = await client.query(ReviewQueueDocument, variables, fresh);
      const edges = data?.reviewQueue.edges ?? [];
      const isFirst = wanted !== null && after === null && state.current === null;
      const led = isFirst && data ? await ledTo(client, wanted, edges, language) : [];
      busy.current = false;
      setFetching(false);
      const failed = data ? null : failureOf(error);
      setFailure(failed);
      if (failed?.kind === 'unreachable') setTimeout(() => setAttempt((before) => before + 1), AGAIN_MS);
      if (!data) return;
      dispatch({ do: 'load', edges: [...led, ...edges], wanted });
      const { pageInfo } = data.reviewQueue;
      setAfter(pageInfo.hasNextPage ? pageInfo.endCursor : undefined);
    };
    void load();
  }, [client, after, few, attempt]);

  const worded = useRef(language);
  useEffect(() => {
    if (worded.current === language) return;
    worded.current = language;
    const ids = state.proposals.map(({ node }) => node.id).slice(-500);
    void client
      .query(ReviewLinesDocument, { ids, lang: language })
      .then(({ data }) => data && dispatch({ do: 'reword', nodes: data.nodes }));
  }, [client, language, state.proposals, dispatch]);

  return {
    whole: after === undefined,
    fetching,
    failure,
    retry: () => {
      setAfter((before) => before ?? null);
      setAttempt((before) => before + 1);
    },
  };
}

/** What a link names, where it waits and is not on the first page: shown before that. */
async function ledTo(
  client: Client,
  wanted: string,
  edges: readonly Proposal[],
  lang: string,
): Promise<readonly Proposal[]> {
  if (edges.some(({ node }) => node.id === wanted)) return [];
  const { data } = await client.query(ReviewLinesDocument, { ids: [wanted], lang }, fresh);
  const node = data?.nodes[0];
  const waits = node && 'status' in node && node.status === 'PROPOSED';
  return waits ? [{ node, proposedAt: null, proposedBy: null }] : [];
}
