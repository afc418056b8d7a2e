// What does the chosen passage show? Its statements and claims, and the way to the passages around it.
import type { ReactNode } from 'react';
import { Answered } from '../api/answered.js';
import { PassageShowsDocument, ProposedInDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimSource, ClaimText } from '../claim/claim-text.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { SourceLink } from '../quotation/source-link.js';
import { StatementCard } from '../statement/statement-card.js';
import { useMay } from '../write/role.js';
import type { Passages } from './use-passages.js';

export function PassagePanel({
  chosen,
  passages,
  document,
  onChoose,
  children,
}: {
  chosen: string;
  passages: Passages;
  document: string;
  onChoose: (passage: string) => void;
  children?: ReactNode;
}) {
  const t = useWords();
  const { known, total } = passages;
  const at = known.findIndex(({ id }) => id === chosen);
  const step = (by: number) => {
    const next = known[(at + by + known.length) % known.length];
    if (next) onChoose(next.id);
  };
  return (
    <aside className="reader-panel" aria-label={t('reader.passage')}>
      {children}
      <p className="actions">
        <button type="button" className="quiet-button" onClick={() => step(at < 0 ? 0 : -1)}>
          {t('reader.previous')}
        </button>
        <button type="button" className="quiet-button" onClick={() => step(1)}>
          {t('reader.next')}
        </button>
        <span className="tag">
          {at < 0 ? t('reader.passages', { count: total }) : t('more.count', { shown: at + 1, total })}
        </span>
      </p>
      {at < 0 ? <p className="nothing">{t('reader.choose')}</p> : <Shows id={chosen} document={document} />}
    </aside>
  );
}

function Shows({ id, document }: { id: string; document: string }) {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(PassageShowsDocument, { id, lang: language, asOf: useAsOf() });
  return (
    <div aria-live="polite">
      <Answered answer={answer}>
        {({ node }) =>
          node?.__typename === 'Passage' && (
            <>
              <h2>{t('reader.shows')}</h2>
              {node.statements.length + node.claims.length === 0 && (
                <p className="nothing">{t('reader.showsNothing')}</p>
              )}
              {node.anchor !== 'ANCHORED' && <p className="tag">{t(`reader.${node.anchor}`)}</p>}
              {node.statements.map((statement) => (
                <StatementCard key={statement.id} statement={statement} />
              ))}
              {node.claims.map((claim) => (
                <div key={claim.id} className="statement-card claim">
                  <ClaimText claim={claim} />
                  <ClaimSource claim={claim} />
                </div>
              ))}
              <Proposed passage={id} document={document} />
              <SourceLink passage={node} />
            </>
          )
        }
      </Answered>
    </div>
  );
}

/** What waits for review, for those who may propose themselves. */
function Proposed({ passage, document }: { passage: string; document: string }) {
  const t = useWords();
  const { language } = useLanguage();
  const { data } = useAnswer(ProposedInDocument, { document, lang: language }, !useMay('CONTRIBUTOR'));
  const here = data?.statements.edges.filter(({ node }) => node.evidence.some(({ id }) => id === passage));
  if (!here || here.length === 0) return null;
  return (
    <>
      <h2>{t('reader.proposed')}</h2>
      {here.map(({ node }) => (
        <StatementCard key={node.id} statement={node} />
      ))}
    </>
  );
}
