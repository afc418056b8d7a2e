// What is fetched before it is looked at? Whatever is wanted soon, once, and again where the server was away.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnyVariables, OperationResult } from 'urql';
import { type Failure, failureOf } from '../api/use-answer.js';

export interface Prefetched<Data> {
  /** Undefined until it has come. */
  get(key: string): { readonly data?: Data; readonly failure?: Failure } | undefined;
  /** Asks for these anew, and shows what was there until that has come. */
  refresh(keys: readonly string[]): void;
}

const AGAIN_MS = 2_000;

/** Apart from the cache, so that a decision on one proposal does not throw away the next. */
export function usePrefetched<Data>(
  wanted: readonly string[],
  fetch: (key: string) => PromiseLike<OperationResult<Data, AnyVariables>>,
): Prefetched<Data> {
  const [answers, setAnswers] = useState<ReadonlyMap<string, { data?: Data; failure?: Failure }>>(new Map());
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Set<string>());
  const list = wanted.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks again for what is missing
  useEffect(() => {
    for (const key of list === '' ? [] : list.split('\n')) {
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void fetch(key).then(({ data, error }) => {
        const failure = failureOf(error) ?? undefined;
        setAnswers((before) => new Map(before).set(key, data ? { data } : { ...before.get(key), failure }));
        if (failure?.kind !== 'unreachable') return;
        asked.current.delete(key);
        setTimeout(() => setTurn((before) => before + 1), AGAIN_MS);
      });
    }
  }, [list, fetch, turn]);
  const refresh = useCallback((keys: readonly string[]) => {
    for (const key of keys) asked.current.delete(key);
    setTurn((before) => before + 1);
  }, []);
  return { get: (key) => answers.get(key), refresh };
}
