// The review queue: what is proposed beside the words that show it, decided with one key each.

import { Page } from '../app/page.js';
import { useCredential } from '../credential/credential.js';
import { useWords } from '../i18n/language.js';
import { ReviewDesk } from './review-desk.js';
import { useReviewFilter } from './use-review-filter.js';
import '../statement/statement.css';
import './review.css';

export default function ReviewPage() {
  const t = useWords();
  const { viewer } = useCredential();
  const chosen = useReviewFilter();
  // Another filter, or another person, is another queue.
  const key = `${viewer?.id} ${JSON.stringify(chosen.filter)}`;
  return (
    <Page title={t('review.title')} wide heading={false}>
      <ReviewDesk key={key} of={chosen} />
    </Page>
  );
}
