// One sitting at the queue: the list, the open proposal, and the decisions on them.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Answered } from '../api/answered.js';
import { HeldTextDocument, ReviewCountsDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';
import { KeysDialog } from './keys-dialog.js';
import { NothingWaits } from './nothing-waits.js';
import { fetchDetail, passagesOf, versionOf } from './proposal-detail.js';
import { ProposalList } from './proposal-list.js';
import { ProposalView } from './proposal-view.js';
import { ReviewFailures } from './review-failures.js';
import { ReviewFilters } from './review-filters.js';
import { nothingYet, review, upcoming } from './review-state.js';
import { ReviewTools } from './review-tools.js';
import { useAnnouncement } from './use-announcement.js';
import { useDecisions } from './use-decisions.js';
import { useKeys } from './use-keys.js';
import { usePrefetched } from './use-prefetched.js';
import type { useReviewFilter } from './use-review-filter.js';
import { useReviewQueue } from './use-review-queue.js';

/** So many after the open one are fetched before they are opened. */
const AHEAD = 3;
const keptKeys = 'isnad:review-keys';

export function ReviewDesk({ of }: { of: ReturnType<typeof useReviewFilter> }) {
  const t = useWords();
  const client = useClient();
  const { language } = useLanguage();
  const may = useMay('EDITOR');
  const { chosen, choose, filter } = of;
  const [state, dispatch] = useReducer(review, nothingYet);
  const queue = useReviewQueue(filter, chosen.item, state, dispatch);
  const { types: _, ...ofAnyType } = filter;
  const counts = useAnswer(ReviewCountsDocument, { filter: ofAnyType });

  const keyOf = useCallback((id: string) => `${language} ${id}`, [language]);
  const details = usePrefetched(
    upcoming(state, AHEAD).map(keyOf),
    useCallback((key) => fetchDetail(client, key.slice(3), key.slice(0, 2)), [client]),
  );
  const detailOf = (id: string) => details.get(keyOf(id))?.data;
  const documents = upcoming(state, AHEAD).flatMap((id) => passagesOf(detailOf(id)));
  const texts = usePrefetched(
    [...new Set(documents.map(({ document }) => document.id))],
    useCallback((id) => client.query(HeldTextDocument, { id }), [client]),
  );

  const { refresh } = details;
  const onChanged = useCallback((ids: readonly string[]) => refresh(ids.map(keyOf)), [refresh, keyOf]);
  const decisions = useDecisions(dispatch, onChanged);
  const note = useRef<HTMLTextAreaElement>(null);
  const open = state.proposals.find(({ node }) => node.id === state.current) ?? null;
  const decide = (decision: 'ACCEPT' | 'REJECT') => {
    if (!may || open === null || state.decided.has(open.node.id)) return;
    const { id, version } = open.node;
    decisions.decide(id, decision, versionOf(detailOf(id)) ?? version, note.current?.value.trim() ?? '');
    if (note.current) note.current.value = '';
  };
  const [keysOpen, setKeysOpen] = useState(false);
  const [keysOn, setKeysOn] = useState(() => localStorage.getItem(keptKeys) !== 'off');
  const does = {
    accept: () => decide('ACCEPT'),
    reject: () => decide('REJECT'),
    next: () => dispatch({ do: 'step', by: 1 }),
    previous: () => dispatch({ do: 'step', by: -1 }),
    undo: () => may && decisions.undo(),
    note: () => note.current?.focus(),
    keys: () => setKeysOpen(true),
  };
  useKeys(does, keysOn);

  const { current } = state;
  useEffect(() => {
    if (current !== null) void choose({ item: current });
  }, [current, choose]);
  const announcement = useAnnouncement(state);
  const waiting = useMemo(() => {
    const all = counts.data?.reviewCounts ?? [];
    return all
      .filter(({ type }) => !chosen.type || type === chosen.type)
      .reduce((sum, { count }) => sum + count, 0);
  }, [counts.data, chosen.type]);

  const answer = {
    data: state.proposals.length > 0 || queue.whole ? state : undefined,
    failure: queue.failure,
    fetching: queue.fetching,
    retry: queue.retry,
  };
  return (
    <>
      <div className="review-head">
        <h1>{t('review.title')}</h1>
        <ReviewFilters of={of} counts={counts.data?.reviewCounts ?? []} />
      </div>
      {!may && <p className="nothing">{t('review.may')}</p>}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <Answered answer={answer}>
        {() => (
          <>
            <ReviewFailures state={state} dispatch={dispatch} />
            <div className="review">
              {state.proposals.length > 0 && (
                <ProposalList state={state} onOpen={(id) => dispatch({ do: 'open', id })} />
              )}
              <div className="review-open">
                <ReviewTools
                  does={does}
                  may={may}
                  waits={open !== null && !state.decided.has(open.node.id)}
                  canUndo={decisions.canUndo}
                  sending={decisions.sending}
                  waiting={waiting}
                  note={note}
                />
                {open === null ? (
                  <NothingWaits
                    whole={queue.whole}
                    made={state.decided.size}
                    filtered={Object.keys(filter).length > 0}
                    onAgain={queue.retry}
                  />
                ) : (
                  <ProposalView
                    key={open.node.id}
                    proposal={open}
                    detail={details.get(keyOf(open.node.id))}
                    decided={state.decided.get(open.node.id)}
                    held={(document) => texts.get(document)?.data}
                    onNarrow={(by) => choose({ ...by, item: null })}
                  />
                )}
              </div>
            </div>
          </>
        )}
      </Answered>
      {keysOpen && (
        <KeysDialog
          on={keysOn}
          onSwitch={(on) => {
            localStorage.setItem(keptKeys, on ? 'on' : 'off');
            setKeysOn(on);
          }}
          onClose={() => setKeysOpen(false)}
        />
      )}
    </>
  );
}
