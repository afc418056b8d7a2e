// What happened, in words for those who hear the page.
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { useProposalWords } from './proposal-label.js';
import type { ReviewState } from './review-state.js';

const words = {
  ACCEPT: 'review.said.ACCEPT',
  REJECT: 'review.said.REJECT',
  undone: 'review.said.undone',
  failed: 'review.said.failed',
} as const satisfies Record<NonNullable<ReviewState['last']>['what'], WordKey>;

/** Empty before anything happened. */
export function useAnnouncement({ last, proposals }: ReviewState): string {
  const t = useWords();
  const wordsOf = useProposalWords();
  const about = proposals.find(({ node }) => node.id === last?.id);
  return last && about ? t(words[last.what], { what: wordsOf(about.node) }) : '';
}
