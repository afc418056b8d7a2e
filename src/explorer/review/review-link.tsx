// The way to the review queue in the header, with how much waits.
import { Link, useLocation } from 'wouter';
import { ReviewCountsDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/language.js';

const everything = { filter: {} };

export default function ReviewLink() {
  const t = useWords();
  const [path] = useLocation();
  const { data } = useAnswer(ReviewCountsDocument, everything);
  const count = data?.reviewCounts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Link href="/review" aria-current={path === '/review' ? 'page' : undefined}>
      {t('review.title')}
      {count > 0 && (
        <>
          {' '}
          <span className="header-count" title={t('review.waiting', { count })}>
            {count}
          </span>
        </>
      )}
    </Link>
  );
}
