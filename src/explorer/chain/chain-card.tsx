// One card of a chain: a document with its highlighted words, or somebody with theirs.
import { Link } from 'wouter';
import { AgentFacts } from '../agent/agent-facts.js';
import { AgentName } from '../agent/agent-name.js';
import { addressOf, passageAddress } from '../app/address.js';
import { DateText } from '../date/date-text.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { MarkedWords } from '../quotation/passage-words.js';
import { Quotation } from '../quotation/quotation.js';
import type { ChainCard } from './chain-graph.js';

export function Card({ card }: { card: ChainCard }) {
  if (card.document) return <DocumentCard card={card} document={card.document} />;
  const isUnnamed = card.agent === null || card.agent.__typename === 'UnnamedAgent';
  const look = `chain-card chain-card-${card.kind}${isUnnamed ? ' chain-card-unnamed' : ''}`;
  return (
    <div className={look}>
      <Spoken card={card} />
    </div>
  );
}

function Spoken({ card: { agent, statements, kind } }: { card: ChainCard }) {
  const t = useWords();
  const { language } = useLanguage();
  return (
    <>
      <p className="chain-who">
        {agent ? <AgentName agent={agent} /> : <span className="agent-nobody">{t('chain.nobody')}</span>}
      </p>
      {agent && <AgentFacts agent={agent} />}
      {statements.map(({ id, texts, form }) => {
        const words = <Quotation version={chooseText(texts, language)} form={form} />;
        if (kind === 'speaker') return <div key={id}>{words}</div>;
        return (
          <Link key={id} href={addressOf(id)} className="chain-words">
            {words}
          </Link>
        );
      })}
    </>
  );
}

function DocumentCard({ card, document }: { card: ChainCard; document: NonNullable<ChainCard['document']> }) {
  const t = useWords();
  return (
    <div className="chain-card chain-card-document">
      <p className="chain-kind">
        <span>{t(`document.${document.kind}`)}</span>
        {document.publisher && <EntityName entity={document.publisher} />}
        {document.publishedOn && <DateText from={document.publishedOn} />}
        {!document.publisher && card.agent && (
          <span>{t('chain.holder', { who: `\u2068${card.agent.name}\u2069` })}</span>
        )}
      </p>
      <p className="chain-title">
        <EntityName entity={document} />
      </p>
      {card.words.map((passage) => (
        <Link
          key={passage.id}
          href={passageAddress(passage)}
          className="chain-words"
          title={t('chain.reads')}
        >
          <MarkedWords passage={passage} />
          <span className="chain-read" data-screen-only>
            {t('chain.reads')}
          </span>
        </Link>
      ))}
    </div>
  );
}
