// One statement: the words, the chain through which they reached us, and everything that bears on them.
import { Link } from 'wouter';
import { AgentFacts } from '../agent/agent-facts.js';
import { AgentName } from '../agent/agent-name.js';
import { Answered } from '../api/answered.js';
import { StatementPageDocument, type StatementPageQuery } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { MissingPage } from '../app/missing-page.js';
import { Page } from '../app/page.js';
import { Chain } from '../chain/chain.js';
import { CiteButton } from '../cite/cite-button.js';
import { Claims } from '../claim/claim-list.js';
import { DateText } from '../date/date-text.js';
import { EntityName } from '../entity/entity-name.js';
import { useAsOf } from '../history/as-of.js';
import { HistoryDisclosure } from '../history/history-disclosure.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { OriginalWords } from '../quotation/original-words.js';
import { PassageCard } from '../quotation/passage-words.js';
import { Quotation } from '../quotation/quotation.js';
import { IfProposed } from '../review/if-proposed.js';
import { OriginsExplained } from './origins-explained.js';
import { Responses } from './responses.js';
import { StatementFacts } from './statement-facts.js';
import './statement.css';

/** Longer words are set smaller, so that the chain below them is in sight. */
const LONG = 90;

export function StatementPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const answer = useAnswer(StatementPageDocument, { id, lang: language, asOf: useAsOf() });
  if (answer.data?.statement === null) return <MissingPage id={id} />;
  const texts = answer.data?.statement?.texts;
  return (
    <Page title={texts ? chooseText(texts, language).text : ''} heading={false}>
      <Answered answer={answer}>{({ statement }) => statement && <Shown statement={statement} />}</Answered>
    </Page>
  );
}

function Shown({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { language } = useLanguage();
  const shown = chooseText(statement.texts, language);
  return (
    <>
      <p className="kicker">
        <span>{t('kind.Statement')}</span>
        <span>{t(`act.${statement.act}`)}</span>
        <span>{t(`form.${statement.form}`)}</span>
        {statement.status !== 'ACCEPTED' && <strong>{t(`status.${statement.status}`)}</strong>}
      </p>
      <h1 className={shown.text.length > LONG ? 'statement-words statement-words-long' : 'statement-words'}>
        <Quotation version={shown} form={statement.form} />
      </h1>
      <OriginalWords statement={statement} shown={shown} />
      <div className="statement-who">
        <AgentName agent={statement.speaker} />
        {statement.speaker && <AgentFacts agent={statement.speaker} />}
        {(statement.saidOn || statement.event) && (
          <span className="statement-when">
            {statement.saidOn && <DateText from={statement.saidOn} />}
            {statement.event && <EntityName entity={statement.event} />}
          </span>
        )}
      </div>
      <IfProposed node={statement} />
      <div className="actions">
        <CiteButton statement={statement} />
        <Link href={`/graph?start=${statement.id}`} className="button">
          {t('statement.inGraph')}
        </Link>
      </div>

      <section aria-labelledby="chain">
        <h2 id="chain">{t('statement.chain')}</h2>
        <OriginsExplained statement={statement} />
        <Chain statement={statement} />
      </section>
      <section aria-labelledby="details">
        <h2 id="details">{t('statement.details')}</h2>
        <StatementFacts statement={statement} />
      </section>
      <Responses statement={statement} />
      {statement.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{t('statement.claims')}</h2>
          <Claims claims={statement.claims} />
        </section>
      )}
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t('statement.evidence')}</h2>
        {statement.evidence.map((passage) => (
          <PassageCard key={passage.id} passage={passage} />
        ))}
      </section>
      <HistoryDisclosure id={statement.id} />
    </>
  );
}
