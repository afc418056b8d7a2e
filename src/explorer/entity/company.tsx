// Who and what is spoken of, or heard, together with an entity, and how often.
import type { EntityPageQuery } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { EntityName } from './entity-name.js';

export function Company({ edges }: { edges: NonNullable<EntityPageQuery['coOccurrences']>['edges'] }) {
  const t = useWords();
  if (edges.length === 0) return null;
  return (
    <div className="entity-block">
      <h2>{t('entity.company')}</h2>
      <ul>
        {edges.map(({ node, count }) => (
          <li key={node.id}>
            <EntityName entity={node} /> <span className="tag">{t('entity.company.times', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
