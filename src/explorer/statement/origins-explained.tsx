// How many documents tell it, on how many sources they rest, and which those are.

import { AgentName } from '../agent/agent-name.js';
import type { StatementPageQuery } from '../api/operations.generated.js';
import { EntityName } from '../entity/entity-name.js';
import { useWords } from '../i18n/language.js';

export function OriginsExplained({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const { min, max, origins } = statement.independentOrigins;
  const documents = new Set(statement.chains.map(({ links }) => links[0]?.document?.id)).size;
  return (
    <p className="origins-explained">
      {min === max
        ? t('origins.explain', { documents, count: max })
        : t('origins.explain.range', { documents, min, max })}{' '}
      {origins.length > 0 && (
        <>
          {t('origins.list')}{' '}
          {origins.map((origin, at) => (
            <span key={origin.id}>
              {at > 0 && ' · '}
              {origin.__typename === 'Document' && <EntityName entity={origin} />}
              {'name' in origin && origin.__typename !== 'Document' && isAgent(origin) && (
                <AgentName agent={origin} />
              )}
            </span>
          ))}
        </>
      )}
    </p>
  );
}

type Origin = NonNullable<StatementPageQuery['statement']>['independentOrigins']['origins'][number];

function isAgent(
  origin: Origin,
): origin is Extract<Origin, { __typename: 'Person' | 'Organization' | 'UnnamedAgent' }> {
  return ['Person', 'Organization', 'UnnamedAgent'].includes(origin.__typename);
}
