// A value whose every change can be undone and done again.
import { useCallback, useState } from 'react';

export interface History<T> {
  readonly now: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export function useHistory<T>(first: T) {
  const [history, set] = useState<History<T>>({ now: first, past: [], future: [] });
  const change = useCallback(
    (next: T) => set(({ now, past }) => ({ now: next, past: [...past, now], future: [] })),
    [],
  );
  /** Begins anew, with nothing to undo. */
  const begin = useCallback((next: T) => set({ now: next, past: [], future: [] }), []);
  /** Says all of it in other words, at every step. */
  const reword = useCallback(
    (words: (value: T) => T) =>
      set(({ now, past, future }) => ({ now: words(now), past: past.map(words), future: future.map(words) })),
    [],
  );
  const undo = useCallback(
    () =>
      set((history) => {
        const before = history.past.at(-1);
        if (before === undefined) return history;
        return { now: before, past: history.past.slice(0, -1), future: [history.now, ...history.future] };
      }),
    [],
  );
  const redo = useCallback(
    () =>
      set((history) => {
        const [after, ...future] = history.future;
        if (after === undefined) return history;
        return { now: after, past: [...history.past, history.now], future };
      }),
    [],
  );
  return { ...history, change, begin, reword, undo, redo };
}
