// What is recorded of an event: when, where, who took part, and its parts.
import { Fragment } from 'react';
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
      <Block title={t('entity.participants')} items={byWhom(node.participants.edges)}>
        {([first, ...more]) => (
          <li key={first.node.id}>
            <EntityName entity={first.node} />
            {[first, ...more].map(({ cursor, role, claim }) => (
              <Fragment key={cursor}>
                {' '}
                <Link href={addressOf(claim.id)} className="tag">
                  {t(`role.${role}`)}
                </Link>
              </Fragment>
            ))}
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

type Participation = Of<'Event'>['node']['participants']['edges'][number];

/** Whoever took part in several ways stands there once, with all of them. */
function byWhom(edges: readonly Participation[]): [Participation, ...Participation[]][] {
  const found = new Map<string, [Participation, ...Participation[]]>();
  for (const edge of edges) {
    const same = found.get(edge.node.id);
    if (same) same.push(edge);
    else found.set(edge.node.id, [edge]);
  }
  return [...found.values()];
}
