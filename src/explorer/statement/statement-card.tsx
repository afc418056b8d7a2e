// A statement in a list: the words, who said them, who passed them on, when, and on how many origins they rest.
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import type { StatementCardFragment } from '../api/operations.generated.js';
import { addressOf, passageAddress } from '../app/address.js';
import { DateText } from '../date/date-text.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { Quotation, TranslatedFrom } from '../quotation/quotation.js';
import { Origins } from './origins.js';
import './statement.css';

export function StatementCard({ statement }: { statement: StatementCardFragment }) {
  const t = useWords();
  const { language } = useLanguage();
  const shown = chooseText(statement.texts, language);
  const [relay] = statement.conveyedBy;
  const [words] = statement.evidence;
  return (
    <article className="statement-card">
      <Link href={addressOf(statement.id)} className="statement-card-words">
        <Quotation version={shown} form={statement.form} />
      </Link>
      <p className="statement-card-facts">
        <AgentName agent={statement.speaker} />
        {relay && (
          <span>
            {t('statement.relayed')} <AgentName agent={relay.speaker} />
          </span>
        )}
        {statement.saidOn && <DateText from={statement.saidOn} />}
        <span>{t(`act.${statement.act}`)}</span>
        <TranslatedFrom texts={statement.texts} shown={shown} />
        <Origins origins={statement.independentOrigins} />
        {words && <Link href={passageAddress(words)}>{t('statement.words')}</Link>}
        {statement.status !== 'ACCEPTED' && <strong>{t(`status.${statement.status}`)}</strong>}
      </p>
    </article>
  );
}
