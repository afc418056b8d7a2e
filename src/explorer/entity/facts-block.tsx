// The blocks that facts of entities are set in.
import type { ReactNode } from 'react';
import { DateText } from '../date/date-text.js';
import { useWords } from '../i18n/language.js';
import type { Of } from './entity-facts.js';
import { EntityName } from './entity-name.js';

/** A list under a title; nothing where the list is empty. */
export function Block<Item>({
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

export function Events({ title, events }: { title: string; events: Of<'Person'>['node']['events'] }) {
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

export function Elsewhere({ ids }: { ids: Of<'Person'>['node']['externalIds'] }) {
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
