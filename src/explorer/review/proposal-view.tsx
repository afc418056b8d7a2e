// The open proposal: what is proposed, by whom and when, and beside it the words that show it, in their place.

import { useMemo } from 'react';
import { Link } from 'wouter';
import { Waiting } from '../api/answered.js';
import type { HeldTextQuery } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { PassagesInText } from './passage-in-text.js';
import { isThere, type ProposalDetail, passagesOf } from './proposal-detail.js';
import { ProposalLabel, Proposer } from './proposal-label.js';
import { Proposed } from './proposed.js';
import type { Decided, Proposal } from './review-state.js';
import type { Prefetched } from './use-prefetched.js';

const words = { ACCEPT: 'review.decided.ACCEPT', REJECT: 'review.decided.REJECT' } as const;

export function ProposalView({
  proposal: { node, proposedAt, proposedBy },
  detail,
  decided,
  held,
  onNarrow,
}: {
  proposal: Proposal;
  detail: ReturnType<Prefetched<ProposalDetail>['get']>;
  decided: Decided | undefined;
  held: (document: string) => HeldTextQuery | undefined;
  onNarrow: (by: { by?: string; document?: string }) => void;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const at = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const data = detail?.data;
  const passages = useMemo(() => passagesOf(data), [data]);
  const document = passages[0]?.document;
  return (
    <article className="proposal">
      <header className="proposal-head">
        <p className="kicker">
          <Link href={addressOf(node.id)}>{t(`kind.${node.__typename}`)}</Link>
          {proposedAt !== null && (
            <>
              <Proposer by={proposedBy} />
              <time dateTime={proposedAt}>{at.format(new Date(proposedAt))}</time>
            </>
          )}
          {proposedBy && (
            <button type="button" className="link-button" onClick={() => onNarrow({ by: proposedBy })}>
              {t('review.onlyTheirs')}
            </button>
          )}
        </p>
        {decided && (
          <p className="proposal-decided">
            {t(decided.along ? 'review.decided.along' : words[decided.decision])}
          </p>
        )}
      </header>
      <div className="proposal-columns">
        <section className="proposal-what" aria-label={t(`kind.${node.__typename}`)}>
          {data ? (
            isThere(data) ? (
              <Proposed detail={data} />
            ) : (
              <p className="nothing">{t('review.gone')}</p>
            )
          ) : (
            <>
              <p className="proposed-words">
                <ProposalLabel node={node} />
              </p>
              <Waiting />
            </>
          )}
        </section>
        <section className="proposal-where" aria-label={t('review.where')}>
          <h2>{t('review.where')}</h2>
          {document && (
            <button type="button" className="link-button" onClick={() => onNarrow({ document: document.id })}>
              {t('review.onlyDocument')}
            </button>
          )}
          {data && passages.length === 0 && <p className="nothing">{t('review.where.none')}</p>}
          <PassagesInText passages={passages} held={held} />
        </section>
      </div>
    </article>
  );
}
