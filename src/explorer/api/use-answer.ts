// What does the server answer to an operation, and what if it does not?
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, useQuery } from 'urql';

/** `unreachable`: no server, or its database is away; it is asked again. `refused`: asking again would not help. */
export interface Failure {
  readonly kind: 'unreachable' | 'refused';
  /** The code of docs/errors.md; null where the server did not answer in GraphQL. */
  readonly code: string | null;
  readonly message: string;
  /** What else the server says of it, such as the `argument` that is meant: `input.texts`. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Answer<Data> {
  /** What was answered last, also while a newer answer is on its way; undefined before the first one. */
  readonly data: Data | undefined;
  readonly failure: Failure | null;
  readonly fetching: boolean;
  /** Asks again at once. */
  retry(): void;
}

const waitMs = [1_000, 2_000, 4_000, 8_000];
const passing = ['GRAPH_UNAVAILABLE', 'TIMEOUT'];

/** Asks the server, and keeps asking while it cannot be reached. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const [attempt, setAttempt] = useState(0);
  const failure = failureOf(error);
  const waiting = failure?.kind === 'unreachable' && !fetching;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(
      () => {
        setAttempt((before) => before + 1);
        execute({ requestPolicy: 'network-only' });
      },
      waitMs[Math.min(attempt, waitMs.length - 1)],
    );
    return () => clearTimeout(timer);
  }, [waiting, attempt, execute]);
  useEffect(() => {
    if (data !== undefined && error === undefined) setAttempt(0);
  }, [data, error]);
  return {
    data,
    failure,
    fetching: fetching || stale,
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

/** Null for no error. */
export function failureOf(error: CombinedError | undefined): Failure | null {
  if (error === undefined) return null;
  const [first] = error.graphQLErrors;
  // An answer that is no GraphQL at all comes from something in between, such as a proxy whose server is away.
  if (first === undefined) return { kind: 'unreachable', code: null, message: '', extensions: {} };
  const { message, extensions } = first;
  const code = typeof extensions.code === 'string' ? extensions.code : null;
  const kind = code !== null && passing.includes(code) ? 'unreachable' : 'refused';
  return { kind, code, message, extensions };
}
