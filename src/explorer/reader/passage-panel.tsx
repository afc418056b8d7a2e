// What does the chosen passage show? Its statements and claims, and the way to the passages around it.
import { Answered } from '../api/answered.js';
import { PassageShowsDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { ClaimSource, ClaimText } from '../claim/claim-text.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { SourceLink } from '../quotation/source-link.js';
import { StatementCard } from '../statement/statement-card.js';
import type { Passages } from './use-passages.js';

export function PassagePanel({
  chosen,
  passages,
  onChoose,
}: {
  chosen: string;
  passages: Passages;
  onChoose: (passage: string) => void;
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
      {at < 0 ? <p className="nothing">{t('reader.choose')}</p> : <Shows id={chosen} />}
    </aside>
  );
}

function Shows({ id }: { id: string }) {
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
              <SourceLink passage={node} />
            </>
          )
        }
      </Answered>
    </div>
  );
}
