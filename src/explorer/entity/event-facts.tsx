// What is recorded of an event: when, where, who took part, and its parts.
import { Link } from 'wouter';
import { addressOf } from '../app/address.js';
import { DateText } from '../date/date-text.js';
import { useWords } from '../i18n/language.js';
import type { Of } from './entity-facts.js';
import { EntityName } from './entity-name.js';
import { Block } from './facts-block.js';

export function EventFacts({ node }: Of<'Event'>) {
  const t = useWords();
  return (
    <>
      <dl className="facts">
        <dt>{t('statement.when')}</dt>
        <dd>{node.start ? <DateText from={node.start} to={node.end} /> : t('entity.undated')}</dd>
        {node.place && (
          <>
            <dt>{t('statement.place')}</dt>
            <dd>
              <EntityName entity={node.place} />
            </dd>
          </>
        )}
        {node.partOf && (
          <>
            <dt>{t('entity.partOf')}</dt>
            <dd>
              <EntityName entity={node.partOf} />
            </dd>
          </>
        )}
      </dl>
      <Block title={t('entity.participants')} items={node.participants.edges}>
        {({ cursor, role, node: who, claim }) => (
          <li key={cursor}>
            <EntityName entity={who} />{' '}
            <Link href={addressOf(claim.id)} className="tag">
              {t(`role.${role}`)}
            </Link>
          </li>
        )}
      </Block>
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
