// One claim: what it says, on whose word, what contradicts it, and the words that show it.
import { Answered } from '../api/answered.js';
import { ClaimPageDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { MissingPage } from '../app/missing-page.js';
import { Page } from '../app/page.js';
import { useAsOf } from '../history/as-of.js';
import { HistoryDisclosure } from '../history/history-disclosure.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { PassageCard } from '../quotation/passage-words.js';
import { IfProposed } from '../review/if-proposed.js';
import { StatementCard } from '../statement/statement-card.js';
import { ClaimCard } from './claim-card.js';

export function ClaimPage({ id }: { id: string }) {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(ClaimPageDocument, { id, lang: language, asOf: useAsOf() });
  if (answer.data && answer.data.node?.__typename !== 'Claim') return <MissingPage id={id} />;
  return (
    <Page title={t('kind.Claim')} heading={false}>
      <Answered answer={answer}>
        {({ node }) =>
          node?.__typename === 'Claim' && (
            <>
              <p className="kicker">
                <span>{t('kind.Claim')}</span>
                {node.status !== 'ACCEPTED' && <strong>{t(`status.${node.status}`)}</strong>}
              </p>
              <h1 className="visually-hidden">
                {t('kind.Claim')}: {node.subject.name}
              </h1>
              <IfProposed node={node} />
              <ClaimCard claim={node} />
              <section>
                <h2>{t('claim.evidence')}</h2>
                {node.evidence.map((passage) => (
                  <PassageCard key={passage.id} passage={passage} />
                ))}
              </section>
              {node.asserted.length > 0 && (
                <section>
                  <h2>{t('claim.asserted')}</h2>
                  {node.asserted.map((statement) => (
                    <StatementCard key={statement.id} statement={statement} />
                  ))}
                </section>
              )}
              <HistoryDisclosure id={node.id} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
