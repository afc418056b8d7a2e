// How does the page write? Each write is sent under a key of its own, so that it is done once however often it is sent.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef, useState } from 'react';
import { type AnyVariables, type Client, createRequest, useClient } from 'urql';
import { type Failure, failureOf } from '../api/use-answer.js';

export type Written<Data> =
  | { readonly data: Data; readonly failure: null }
  | { readonly data: null; readonly failure: Failure };

export interface Writing<Data, Variables> {
  /** Never throws. What was written is asked for anew by all that shows it. */
  write(variables: Variables): Promise<Written<Data>>;
  readonly writing: boolean;
  /** Why the last write failed; null otherwise. */
  readonly failure: Failure | null;
  /** Forgets the failure. */
  clear(): void;
}

/** Between one try and the next while the server is away; then the person decides. */
const waitMs = [500, 1_000, 2_000, 4_000];

/** The mutation, as something to call. */
export function useWrite<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Writing<Data, Variables> {
  const client = useClient();
  const [underWay, setUnderWay] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  // A write that nobody answered may have arrived: the same input goes out again under the same key.
  const unanswered = useRef(new Map<string, string>());
  const write = useCallback(
    async (variables: Variables): Promise<Written<Data>> => {
      const input = JSON.stringify(variables);
      const key = unanswered.current.get(input) ?? newKey();
      unanswered.current.set(input, key);
      setUnderWay((count) => count + 1);
      setFailure(null);
      const written = await send(client, mutation, variables, key);
      if (written.failure?.kind !== 'unreachable') unanswered.current.delete(input);
      setUnderWay((count) => count - 1);
      setFailure(written.failure);
      return written;
    },
    [client, mutation],
  );
  const clear = useCallback(() => setFailure(null), []);
  return { write, writing: underWay > 0, failure, clear };
}

async function send<Data, Variables extends AnyVariables>(
  client: Client,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  key: string,
): Promise<Written<Data>> {
  const { fetchOptions } = client.createRequestOperation(
    'mutation',
    createRequest(mutation, variables),
  ).context;
  const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  const headers = { ...(options?.headers as Record<string, string>), 'idempotency-key': key };
  for (let attempt = 0; ; attempt++) {
    const { data, error } = await client.mutation<Data, Variables>(mutation, variables, {
      fetchOptions: { ...options, headers },
    });
    const failure = failureOf(error);
    if (failure === null && data !== undefined) return { data, failure };
    const wait = waitMs[attempt];
    if (failure?.kind !== 'unreachable' || wait === undefined)
      return {
        data: null,
        failure: failure ?? { kind: 'unreachable', code: null, message: '', extensions: {} },
      };
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** `crypto.randomUUID` is there only over https and on this machine itself. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
