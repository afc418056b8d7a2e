// What is shown where nothing waits: that one is through, or that there is nothing, and how to look again.
import { Nothing, Waiting } from '../api/answered.js';
import { useWords } from '../i18n/language.js';

export function NothingWaits({
  whole,
  made,
  filtered,
  onAgain,
}: {
  whole: boolean;
  made: number;
  filtered: boolean;
  onAgain: () => void;
}) {
  const t = useWords();
  if (!whole) {
    return (
      <>
        <Nothing>{t('review.more')}</Nothing>
        <Waiting />
      </>
    );
  }
  return (
    <div className="review-empty">
      <p className="proposed-words">
        {made > 0
          ? t('review.through', { count: made })
          : t(filtered ? 'review.empty.filtered' : 'review.empty')}
      </p>
      <Nothing>{t('review.empty.hint')}</Nothing>
      <button type="button" className="quiet-button" onClick={onAgain}>
        {t('review.again')}
      </button>
    </div>
  );
}
