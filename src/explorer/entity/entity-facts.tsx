// What is recorded of an entity beside statements: its roles, members, parts, place, dates and ids elsewhere.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import { addressOf } from '../app/address.js';
import { ClaimSource, ClaimText } from '../claim/claim-text.js';
import { DateText } from '../date/date-text.js';
import { useWords } from '../i18n/language.js';
import { EntityName } from './entity-name.js';
import type { EntityNode } from './entity-page.js';

export function EntityFacts({ node }: { node: EntityNode }) {
  switch (node.__typename) {
    case 'Person':
      return <PersonFacts node={node} />;
    case 'Organization':
      return <OrganizationFacts node={node} />;
    case 'UnnamedAgent':
      return <UnnamedFacts node={node} />;
    case 'Event':
      return <EventFacts node={node} />;
    case 'Place':
      return <PlaceFacts node={node} />;
    default:
      return null;
  }
}

type Of<Type extends EntityNode['__typename']> = { node: Extract<EntityNode, { __typename: Type }> };

function PersonFacts({ node }: Of<'Person'>) {
  const t = useWords();
  return (
    <>
      <Block title={t('entity.roles')} items={node.roles}>
        {(claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} of={node.id} />
            <ClaimSource claim={claim} />
          </li>
        )}
      </Block>
      <Events title={t('entity.events')} events={node.events} />
      <Elsewhere ids={node.externalIds} />
    </>
  );
}

function OrganizationFacts({ node }: Of<'Organization'>) {
  const t = useWords();
  return (
    <>
      <Block title={t('entity.members')} items={node.members}>
        {(claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} of={node.id} />
            <ClaimSource claim={claim} />
          </li>
        )}
      </Block>
      <Block title={t('entity.documents')} items={node.documents.edges}>
        {({ node: document }) => (
          <li key={document.id}>
            <EntityName entity={document} /> <span className="tag">{t(`document.${document.kind}`)}</span>
          </li>
        )}
      </Block>
      <Elsewhere ids={node.externalIds} />
    </>
  );
}

function UnnamedFacts({ node }: Of<'UnnamedAgent'>) {
  const t = useWords();
  return (
    <>
      <Block title={t('agent.members')} items={node.members}>
        {(agent) => (
          <li key={agent.id}>
            <AgentName agent={agent} />
          </li>
        )}
      </Block>
      <Block title={t('agent.same')} items={node.possiblySameAs} hint={t('agent.same.hint')}>
        {(agent) => (
          <li key={agent.id}>
            <AgentName agent={agent} />
          </li>
        )}
      </Block>
    </>
  );
}

function EventFacts({ node }: Of<'Event'>) {
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

function PlaceFacts({ node }: Of<'Place'>) {
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

function Events({ title, events }: { title: string; events: Of<'Person'>['node']['events'] }) {
  return (
    <Block title={title} items={events.edges}>
      {({ node: event }) => (
        <li key={event.id}>
          <EntityName entity={event} />{' '}
          {event.start && (
            <span className="tag">
              <DateText from={event.start} to={event.end} />
            </span>
          )}
        </li>
      )}
    </Block>
  );
}

function Elsewhere({ ids }: { ids: Of<'Person'>['node']['externalIds'] }) {
  const t = useWords();
  return (
    <Block title={t('entity.ids')} items={ids}>
      {({ scheme, value, url }) => (
        <li key={`${scheme} ${value}`}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {scheme} {value}
            </a>
          ) : (
            `${scheme} ${value}`
          )}
        </li>
      )}
    </Block>
  );
}

/** A list under a title; nothing where the list is empty. */
function Block<Item>({
  title,
  hint,
  items,
  children,
}: {
  title: string;
  hint?: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <div className="entity-block">
      <h2>{title}</h2>
      <ul>{items.map(children)}</ul>
      {hint && <p className="tag">{hint}</p>}
    </div>
  );
}
