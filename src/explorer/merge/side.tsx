// One of the two, or what would become of them: names, ids elsewhere, and how much is recorded of it.
import { AgentFacts } from '../agent/agent-facts.js';
import type { MergePreviewQuery } from '../api/operations.generated.js';
import { DateText } from '../date/date-text.js';
import { Isolated } from '../design/bidi.js';
import { EntityName } from '../entity/entity-name.js';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { languageName } from '../quotation/quotation.js';

type Entity = MergePreviewQuery['mergePreview']['survivor'];

/** `before`: what it is now; what is new then is marked, and counts say what they were. */
export function Side({ title, entity, before }: { title?: string; entity: Entity; before?: Entity }) {
  const t = useWords();
  const known = new Set(before?.names.map(keyOf));
  const ids = 'externalIds' in entity ? entity.externalIds : [];
  const knownIds = new Set(
    (before && 'externalIds' in before ? before.externalIds : []).map(
      ({ scheme, value }) => `${scheme} ${value}`,
    ),
  );
  return (
    <div className={before ? 'same-side same-survivor' : 'same-side'}>
      {title && <p className="kicker">{title}</p>}
      <p className="same-name">
        <EntityName entity={entity} />
      </p>
      {entity.__typename === 'UnnamedAgent' && <AgentFacts agent={entity} />}
      <dl className="facts">
        <dt>{t('history.field.names')}</dt>
        <dd>
          <ul>
            {entity.names.map((name) => (
              <li key={keyOf(name)}>
                <New isNew={before !== undefined && !known.has(keyOf(name))}>
                  <Isolated>{name.text}</Isolated>
                </New>{' '}
                <span className="tag">
                  {name.language && languageName(name.language, t)}
                  {name.kind !== 'PREFERRED' && ` · ${t(`history.name.${name.kind}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </dd>
        {ids.length > 0 && (
          <>
            <dt>{t('history.field.externalIds')}</dt>
            <dd>
              <ul>
                {ids.map(({ scheme, value }) => (
                  <li key={`${scheme} ${value}`}>
                    <New isNew={before !== undefined && !knownIds.has(`${scheme} ${value}`)}>
                      <Isolated lang="en">{`${scheme} ${value}`}</Isolated>
                    </New>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {entity.__typename === 'Event' && (
          <>
            <dt>{t('statement.when')}</dt>
            <dd>{entity.start ? <DateText from={entity.start} to={entity.end} /> : t('entity.undated')}</dd>
            {entity.heldAt && (
              <>
                <dt>{t('statement.place')}</dt>
                <dd>
                  <EntityName entity={entity.heldAt} />
                </dd>
              </>
            )}
          </>
        )}
        {countsOf(entity).map(([key, count]) => (
          <Count key={key} label={t(key)} count={count} before={before && was(before, key)} />
        ))}
      </dl>
      <p className="tag">
        <code dir="ltr">{entity.id}</code>
      </p>
    </div>
  );
}

function New({ isNew, children }: { isNew: boolean; children: React.ReactNode }) {
  return isNew ? <ins>{children}</ins> : children;
}

function Count({ label, count, before }: { label: string; count: number; before: number | undefined }) {
  const t = useWords();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {count}{' '}
        {before !== undefined && before !== count && (
          <span className="tag">{t('same.wasCount', { count: before })}</span>
        )}
      </dd>
    </>
  );
}

/** How much is recorded of it, each way. */
function countsOf(entity: Entity): [WordKey, number][] {
  return [
    ...('said' in entity ? [['same.count.said', entity.said.totalCount] as [WordKey, number]] : []),
    ...('saidThere' in entity
      ? [['same.count.there', entity.saidThere.totalCount] as [WordKey, number]]
      : []),
    ...('found' in entity ? [['same.count.found', entity.found.totalCount] as [WordKey, number]] : []),
    ['same.count.about', entity.about.totalCount],
    ['same.count.claims', entity.claims.totalCount],
  ];
}

const was = (entity: Entity, key: WordKey): number | undefined =>
  countsOf(entity).find(([known]) => known === key)?.[1];

const keyOf = ({ text, language }: { text: string; language: string | null }): string =>
  `${language} ${text}`;
