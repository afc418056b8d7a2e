// What is recorded of a place: where it lies, what happened there, and what lies in it.
import { useWords } from '../i18n/language.js';
import type { Of } from './entity-facts.js';
import { EntityName } from './entity-name.js';
import { Block, Events } from './facts-block.js';

export function PlaceFacts({ node }: Of<'Place'>) {
  const t = useWords();
  return (
    <>
      {node.partOf && (
        <dl className="facts">
          <dt>{t('entity.lies')}</dt>
          <dd>
            <EntityName entity={node.partOf} />
          </dd>
        </dl>
      )}
      <Events title={t('entity.events')} events={node.heldThere} />
      <Block title={t('entity.parts')} items={node.parts}>
        {(part) => (
          <li key={part.id}>
            <EntityName entity={part} />
          </li>
        )}
      </Block>
    </>
  );
}
