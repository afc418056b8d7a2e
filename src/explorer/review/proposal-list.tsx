// All that is loaded of the queue, in its order: what waits, what was decided, and what came back.
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/language.js';
import { ProposalLabel } from './proposal-label.js';
import type { ReviewState } from './review-state.js';

export function ProposalList({ state, onOpen }: { state: ReviewState; onOpen: (id: string) => void }) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  const { proposals, decided, failures, current } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open one is to be in sight
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!open || !list.current) return;
    const box = list.current;
    const place = open.offsetTop - box.offsetTop;
    if (place < box.scrollTop + 8 || place + open.offsetHeight > box.scrollTop + box.clientHeight - 8)
      box.scrollTop = place - box.clientHeight / 3;
  }, [current]);
  return (
    <ol className="review-list" ref={list} aria-label={t('review.queue')}>
      {proposals.map(({ node }) => {
        const made = decided.get(node.id);
        const look = failures.has(node.id) ? 'failed' : made ? 'decided' : 'waiting';
        return (
          <li key={node.id} className={`review-line review-line-${look}`}>
            <button
              type="button"
              aria-current={node.id === current ? 'true' : undefined}
              onClick={() => onOpen(node.id)}
            >
              <span className="review-line-kind">
                {t(`kind.${node.__typename}`)}
                {made && (
                  <strong>{t(made.decision === 'ACCEPT' ? 'review.accepted' : 'review.rejected')}</strong>
                )}
                {failures.has(node.id) && <strong>{t('review.cameBack')}</strong>}
              </span>
              <span className="review-line-words">
                <ProposalLabel node={node} />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
