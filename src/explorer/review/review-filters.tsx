// The choices that narrow the queue: a type, a document, a proposer; each with how much of it waits.
import { useQuery } from 'urql';
import { EntityNameDocument, type ReviewCountsQuery } from '../api/operations.generated.js';
import { Isolated } from '../design/bidi.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { reviewedTypes, type useReviewFilter } from './use-review-filter.js';

const kinds = {
  STATEMENT: 'kinds.Statement',
  CLAIM: 'kinds.Claim',
  PERSON: 'kinds.Person',
  ORGANIZATION: 'kinds.Organization',
  UNNAMED_AGENT: 'kinds.UnnamedAgent',
  EVENT: 'kinds.Event',
  PLACE: 'kinds.Place',
  TOPIC: 'kinds.Topic',
  DOCUMENT: 'kinds.Document',
} as const;

export function ReviewFilters({
  of: { chosen, choose },
  counts,
}: {
  of: ReturnType<typeof useReviewFilter>;
  counts: ReviewCountsQuery['reviewCounts'];
}) {
  const t = useWords();
  const { type, document, by } = chosen;
  const countOf = (of: string) => counts.find((count) => count.type === of)?.count ?? 0;
  const types = reviewedTypes.filter((of) => of === type || countOf(of) > 0);
  return (
    <div className="actions review-filters">
      <label className="label">
        {t('review.type')}
        <select
          className="field"
          value={type ?? ''}
          onChange={({ target }) =>
            choose({ type: reviewedTypes.find((of) => of === target.value) ?? null, item: null })
          }
        >
          <option value="">{t('filter.any')}</option>
          {types.map((of) => (
            <option key={of} value={of}>
              {t(kinds[of])} ({countOf(of)})
            </option>
          ))}
        </select>
      </label>
      {document && (
        <Chip onRemove={() => choose({ document: null, item: null })}>
          {t('review.from')} <DocumentName id={document} />
        </Chip>
      )}
      {by && (
        <Chip onRemove={() => choose({ by: null, item: null })}>
          {t('review.by')} <Isolated>{by.slice(by.indexOf(':') + 1)}</Isolated>
        </Chip>
      )}
    </div>
  );
}

function Chip({ children, onRemove }: { children: React.ReactNode; onRemove: () => void }) {
  const t = useWords();
  return (
    <button
      type="button"
      className="quiet-button"
      aria-pressed="true"
      title={t('filter.clear')}
      onClick={onRemove}
    >
      {children} <span aria-hidden="true">×</span>
    </button>
  );
}

function DocumentName({ id }: { id: string }) {
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id, lang: language } });
  return <Isolated>{data?.node && 'name' in data.node ? data.node.name : id}</Isolated>;
}
