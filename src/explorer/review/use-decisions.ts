// How are decisions sent? One after the other, while the reviewer is already at the next: each knows what those before it did.
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import {
  type DecidedFragment,
  type ReviewDecision,
  ReviewDocument,
  UndoReviewDocument,
} from '../api/operations.generated.js';
import type { Failure } from '../api/use-answer.js';
import { useWrite } from '../write/use-write.js';
import type { ReviewAction } from './review-state.js';

/** What the server last said of a proposal. */
interface Known {
  readonly version: number;
  readonly status: string;
  /** The change that decided it; null once that was undone. */
  readonly change: string | null;
}

interface Done {
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly turn: number;
}

export interface Decisions {
  /** `version` is the one that was shown. */
  decide(id: string, decision: ReviewDecision, version: number, note: string): void;
  /** Takes the last decision back and opens what it was about; nothing where there is none. */
  undo(): void;
  readonly canUndo: boolean;
  /** How many are on their way. */
  readonly sending: number;
}

/** `onChanged` hears which proposals are not what was read before. */
export function useDecisions(
  dispatch: Dispatch<ReviewAction>,
  onChanged: (ids: readonly string[]) => void,
): Decisions {
  const { write: review } = useWrite(ReviewDocument);
  const { write: undoReview } = useWrite(UndoReviewDocument);
  const known = useRef(new Map<string, Known>());
  const done = useRef<Done[]>([]);
  const turns = useRef(0);
  const [canUndo, setCanUndo] = useState(false);
  const [sending, setSending] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback((work: () => Promise<void>) => {
    setSending((count) => count + 1);
    last.current = last.current.then(work).finally(() => setSending((count) => count - 1));
  }, []);
  const remember = useCallback((targets: DecidedFragment['targets'], change: string | null) => {
    for (const target of targets)
      if ('status' in target)
        known.current.set(target.id, { version: target.version, status: target.status, change });
  }, []);
  const leaveOut = useCallback((turn: number) => {
    done.current = done.current.filter((other) => other.turn !== turn);
    setCanUndo(done.current.length > 0);
  }, []);

  const decide: Decisions['decide'] = (id, decision, version, note) => {
    const turn = ++turns.current;
    dispatch({ do: 'decide', id, decision, turn });
    done.current = [...done.current.filter((other) => other.id !== id), { id, decision, turn }];
    setCanUndo(true);
    inTurn(async () => {
      const now = known.current.get(id);
      // Accepted meanwhile along with one before it: that is what was wanted.
      if (now?.status === 'ACCEPTED' && decision === 'ACCEPT') {
        leaveOut(turn);
        return dispatch({ do: 'keep', id, decision, turn, targets: [id] });
      }
      const { data, failure } = await review({
        id,
        decision,
        version: now?.version ?? version,
        note: note === '' ? null : note,
      });
      if (failure !== null) {
        leaveOut(turn);
        onChanged([id]);
        const other = decidedElsewhere(failure);
        return dispatch(
          other === null
            ? { do: 'fail', id, turn, failure }
            : { do: 'elsewhere', id, decision: other, turn, failure },
        );
      }
      remember(data.review.targets, data.review.id);
      dispatch({ do: 'keep', id, decision, turn, targets: data.review.targets.map((target) => target.id) });
    });
  };

  const undo = () => {
    const before = done.current.at(-1);
    if (before === undefined) return;
    const { id, decision, turn } = before;
    leaveOut(turn);
    dispatch({ do: 'takeBack', id });
    inTurn(async () => {
      const change = known.current.get(id)?.change;
      // It never came to pass.
      if (change == null) return;
      const { data, failure } = await undoReview({ change });
      if (failure !== null) {
        const decided = { decision, turn, kept: true, along: false };
        return dispatch({ do: 'keepAfterAll', id, decided, failure });
      }
      remember(data.undo.targets, null);
      const restored = data.undo.targets.map((target) => target.id);
      onChanged(restored);
      dispatch({ do: 'restore', ids: restored });
    });
  };

  useEffect(() => {
    if (sending === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);
  return { decide, undo, canUndo, sending };
}

/** What somebody else decided meanwhile; null where it still waits, or it is another failure. */
function decidedElsewhere({ code, extensions }: Failure): ReviewDecision | null {
  const { status } = (extensions.current ?? {}) as { status?: string };
  if (code !== 'CONFLICT' || status === undefined || status === 'PROPOSED') return null;
  return status === 'ACCEPTED' ? 'ACCEPT' : 'REJECT';
}
