// What is proposed, whole: a statement with its chain, a claim with what contradicts it, or an entity with what names it.
import { AgentFacts } from '../agent/agent-facts.js';
import { AgentName } from '../agent/agent-name.js';
import type { ProposedEntityQuery, StatementPageQuery } from '../api/operations.generated.js';
import { Chain } from '../chain/chain.js';
import { ClaimCard } from '../claim/claim-card.js';
import { Claims } from '../claim/claim-list.js';
import { DateText } from '../date/date-text.js';
import { Isolated } from '../design/bidi.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import { OriginalWords } from '../quotation/original-words.js';
import { Quotation } from '../quotation/quotation.js';
import { StatementCard } from '../statement/statement-card.js';
import { StatementFacts } from '../statement/statement-facts.js';
import type { ProposalDetail } from './proposal-detail.js';

export function Proposed({ detail }: { detail: ProposalDetail }) {
  if ('statement' in detail) return detail.statement && <ProposedStatement statement={detail.statement} />;
  if ('about' in detail) return <ProposedEntity detail={detail} />;
  if (detail.node?.__typename !== 'Claim') return null;
  return (
    <>
      <ClaimCard claim={detail.node} />
      {detail.node.asserted.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </>
  );
}

function ProposedStatement({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { language } = useLanguage();
  const shown = chooseText(statement.texts, language);
  return (
    <>
      <p className="kicker">
        <span>{t(`act.${statement.act}`)}</span>
        <span>{t(`form.${statement.form}`)}</span>
        {statement.confidence !== null && (
          <span>{t('review.confidence', { percent: Math.round(statement.confidence * 100) })}</span>
        )}
      </p>
      <div className="proposed-words">
        <Quotation version={shown} form={statement.form} />
      </div>
      <OriginalWords statement={statement} shown={shown} />
      <p className="statement-who">
        <AgentName agent={statement.speaker} />
        {statement.speaker && <AgentFacts agent={statement.speaker} />}
      </p>
      <StatementFacts statement={statement} />
      <h2>{t('statement.chain')}</h2>
      <Chain statement={statement} />
      {statement.claims.length > 0 && (
        <>
          <h2>{t('statement.claims')}</h2>
          <Claims claims={statement.claims} />
        </>
      )}
    </>
  );
}

function ProposedEntity({ detail: { node, said, about } }: { detail: ProposedEntityQuery }) {
  const t = useWords();
  if (node === null || !('name' in node)) return null;
  const others = [...new Set(node.names.map(({ text }) => text))].filter((text) => text !== node.name);
  const statements = [...(said?.edges ?? []), ...about.edges];
  return (
    <>
      <p className="proposed-words">
        <Isolated>{node.name}</Isolated>
      </p>
      {others.length > 0 && (
        <p className="comma-list">
          {others.map((text) => (
            <Isolated key={text}>{text}</Isolated>
          ))}
        </p>
      )}
      {node.__typename === 'UnnamedAgent' && <AgentFacts agent={node} />}
      {node.__typename === 'Event' && (
        <p className="comma-list">
          <span>{t(`event.${node.eventKind}`)}</span>
          {node.start && <DateText from={node.start} to={node.end} />}
          {node.place && <EntityName entity={node.place} />}
        </p>
      )}
      {node.__typename === 'Document' && (
        <p className="comma-list">
          <span>{t(`document.${node.documentKind}`)}</span>
          {node.publishedOn && <DateText from={node.publishedOn} />}
          {node.publisher && <EntityName entity={node.publisher} />}
        </p>
      )}
      {node.__typename === 'Place' && node.partOf && (
        <p>
          {t('entity.lies')} <EntityName entity={node.partOf} />
        </p>
      )}
      {statements.length > 0 && <h2>{t('review.names')}</h2>}
      {statements.map(({ node: statement }) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </>
  );
}
