// What is in the form, kept in this tab at every change.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftKind, forgetDraft, keepDraft, keptDraft } from './draft-store.js';

/** The draft, the way to change parts of it, and the way to let go of it for good. */
export function useDraft<Draft>(
  kind: DraftKind,
  document: string,
  empty: () => Draft,
): [Draft, (change: Partial<Draft> | ((before: Draft) => Partial<Draft>)) => void, () => void] {
  const [draft, setDraft] = useState(() => keptDraft<Draft>(kind, document) ?? empty());
  const isGone = useRef(false);
  useEffect(() => {
    if (!isGone.current) keepDraft(kind, document, draft);
  }, [kind, document, draft]);
  const change = useCallback(
    (change: Partial<Draft> | ((before: Draft) => Partial<Draft>)) =>
      setDraft((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) })),
    [],
  );
  const forget = useCallback(() => {
    isGone.current = true;
    forgetDraft(kind, document);
  }, [kind, document]);
  return [draft, change, forget];
}
