// When, where, at what, to whom and about whom something was said.
import { AgentName } from '../agent/agent-name.js';
import type { StatementPageQuery } from '../api/operations.generated.js';
import { DateText } from '../date/date-text.js';
import { EntityName } from '../entity/entity-name.js';
import { useWords } from '../i18n/language.js';

export function StatementFacts({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { saidOn, event, place, addressees, about, recordedIn } = statement;
  return (
    <dl className="facts">
      <dt>{t('statement.when')}</dt>
      <dd>{saidOn ? <DateText from={saidOn} /> : t('entity.undated')}</dd>
      {event && (
        <>
          <dt>{t('statement.event')}</dt>
          <dd>
            <EntityName entity={event} />
          </dd>
        </>
      )}
      {place && (
        <>
          <dt>{t('statement.place')}</dt>
          <dd>
            <EntityName entity={place} />
          </dd>
        </>
      )}
      {addressees.length > 0 && (
        <>
          <dt>{t('statement.to')}</dt>
          <dd className="comma-list">
            {addressees.map((agent) => (
              <AgentName key={agent.id} agent={agent} />
            ))}
          </dd>
        </>
      )}
      {about.edges.length > 0 && (
        <>
          <dt>{t('statement.about')}</dt>
          <dd className="comma-list">
            {about.edges.map(({ node }) => (
              <EntityName key={node.id} entity={node} />
            ))}
          </dd>
        </>
      )}
      {recordedIn && (
        <>
          <dt>{t('statement.recorded')}</dt>
          <dd>
            <EntityName entity={recordedIn} />
          </dd>
        </>
      )}
    </dl>
  );
}
