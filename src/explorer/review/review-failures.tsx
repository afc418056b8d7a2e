// Decisions that did not come to pass: each with what it was about, why, and the way back to it.
import type { Dispatch } from 'react';
import { useWords } from '../i18n/language.js';
import { WriteFailure } from '../write/write-failure.js';
import { ProposalLabel } from './proposal-label.js';
import type { ReviewAction, ReviewState } from './review-state.js';

export function ReviewFailures({
  state: { failures, proposals, current },
  dispatch,
}: {
  state: ReviewState;
  dispatch: Dispatch<ReviewAction>;
}) {
  const t = useWords();
  return [...failures].map(([id, failure]) => {
    const proposal = proposals.find(({ node }) => node.id === id);
    return (
      <section key={id} className="review-failure">
        <p>
          {t('review.failed')} {proposal && <ProposalLabel node={proposal.node} />}
        </p>
        <WriteFailure failure={failure} />
        <p className="actions">
          {id !== current && (
            <button type="button" className="quiet-button" onClick={() => dispatch({ do: 'open', id })}>
              {t('review.open')}
            </button>
          )}
          <button type="button" className="quiet-button" onClick={() => dispatch({ do: 'forget', id })}>
            {t('review.dismiss')}
          </button>
        </p>
      </section>
    );
  });
}
