// Accept or reject one proposal on its own page, and take that back.
import { useState } from 'react';
import { Link } from 'wouter';
import { type ReviewDecision, ReviewDocument, UndoReviewDocument } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { WriteFailure } from '../write/write-failure.js';
import type { Reviewed } from './if-proposed.js';
import './review-here.css';

export default function ReviewHere({ node: { id, version, status } }: { node: Reviewed }) {
  const t = useWords();
  const review = useWrite(ReviewDocument);
  const undo = useWrite(UndoReviewDocument);
  const [change, setChange] = useState<string | null>(null);
  const busy = review.writing || undo.writing;
  const decide = async (decision: ReviewDecision) => {
    const { data } = await review.write({ id, version, decision, note: null });
    if (data) setChange(data.review.id);
  };
  const takeBack = async () => {
    if (change === null) return;
    const { data } = await undo.write({ change });
    if (data) setChange(null);
  };
  return (
    <section className="review-here" aria-label={t('review.title')}>
      {status === 'PROPOSED' ? (
        <p className="actions">
          <strong>{t('status.PROPOSED')}</strong>
          <button type="button" className="button" disabled={busy} onClick={() => decide('ACCEPT')}>
            {t('review.accept')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => decide('REJECT')}>
            {t('review.reject')}
          </button>
          <Link href={`/review?item=${encodeURIComponent(id)}`}>{t('review.inQueue')}</Link>
        </p>
      ) : (
        <p className="actions">
          <strong role="status">{t(`status.${status}`)}</strong>
          {change !== null && (
            <button type="button" className="quiet-button" disabled={busy} onClick={takeBack}>
              {t('review.undo')}
            </button>
          )}
        </p>
      )}
      <WriteFailure failure={review.failure ?? undo.failure} />
    </section>
  );
}
