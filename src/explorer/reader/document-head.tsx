// What is this document: kind, title, who wrote and published it, and what it belongs to?
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import type { ReaderQuery } from '../api/operations.generated.js';
import { DateText } from '../date/date-text.js';
import { Isolated } from '../design/bidi.js';
import { EntityName } from '../entity/entity-name.js';
import { useWords } from '../i18n/language.js';
import { languageName } from '../quotation/quotation.js';
import type { DraftKind } from '../record/draft-store.js';
import { IfProposed } from '../review/if-proposed.js';

export type ReadDocument = NonNullable<ReaderQuery['document']>;

/** `onRecord`: how something is recorded from it; null for whoever may not. */
export function DocumentHead({
  document,
  onRecord,
}: {
  document: ReadDocument;
  onRecord: ((kind: DraftKind) => void) | null;
}) {
  const t = useWords();
  const { publisher, publishedOn, authors, obtainedBy, translationOf, translations, partOf, parts, url } =
    document;
  return (
    <header>
      <p className="kicker">
        <span>{t(`document.${document.kind}`)}</span>
        <span>{languageName(document.language, t)}</span>
        {publishedOn && <DateText from={publishedOn} />}
        {publisher && <EntityName entity={publisher} />}
        {document.status !== 'ACCEPTED' && <strong>{t(`status.${document.status}`)}</strong>}
      </p>
      <h1>
        <Isolated>{document.name}</Isolated>
      </h1>
      <IfProposed node={document} />
      <dl className="facts reader-facts">
        <Fact title={t('reader.by')} items={authors}>
          {(agent) => <AgentName key={agent.id} agent={agent} />}
        </Fact>
        <Fact title={t('reader.obtained')} items={obtainedBy ? [obtainedBy] : []}>
          {(agent) => <AgentName key={agent.id} agent={agent} />}
        </Fact>
        <Fact title={t('reader.translates')} items={translationOf ? [translationOf] : []}>
          {(other) => <EntityName key={other.id} entity={other} />}
        </Fact>
        <Fact title={t('reader.translations')} items={translations}>
          {(other) => <EntityName key={other.id} entity={other} />}
        </Fact>
        <Fact title={t('entity.partOf')} items={partOf ? [partOf] : []}>
          {(other) => <EntityName key={other.id} entity={other} />}
        </Fact>
        <Fact title={t('entity.parts')} items={parts}>
          {(other) => <EntityName key={other.id} entity={other} />}
        </Fact>
      </dl>
      <div className="actions">
        {url && (
          <a className="button" href={url} target="_blank" rel="noreferrer">
            {t('reader.sourcePlain')}
          </a>
        )}
        <Link href={`/graph?start=${document.id}`} className="button">
          {t('entity.openGraph')}
        </Link>
        {onRecord && (
          <>
            <button type="button" className="button" onClick={() => onRecord('statement')}>
              {t('record.statement')}
            </button>
            <button type="button" className="button" onClick={() => onRecord('claim')}>
              {t('record.claim')}
            </button>
          </>
        )}
      </div>
    </header>
  );
}

function Fact<Item>({
  title,
  items,
  children,
}: {
  title: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd className="comma-list">{items.map(children)}</dd>
    </>
  );
}
