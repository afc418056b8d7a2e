// The page of a person, organization, unnamed source, event, place or topic: what they said, what was said about them, and when.
import { lazy, Suspense } from 'react';
import { Answered, Nothing } from '../api/answered.js';
import { EntityPageDocument, type EntityPageQuery } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { MissingPage } from '../app/missing-page.js';
import { Page } from '../app/page.js';
import { useAsOf } from '../history/as-of.js';
import { HistoryDisclosure } from '../history/history-disclosure.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { PossiblySame } from '../merge/possibly-same.js';
import { FilterBar } from '../statement/filter-bar.js';
import { useStatementFilter } from '../statement/statement-filter.js';
import { Company } from './company.js';
import { EntityFacts } from './entity-facts.js';
import { EntityHead } from './entity-head.js';
import { ClaimSection, Section, StatementSection } from './section.js';
import './entity.css';

const EntityTimeline = lazy(() => import('../timeline/entity-timeline.js'));

export type EntityNode = Extract<NonNullable<EntityPageQuery['node']>, { name: string }>;

export function EntityPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const { filter } = useStatementFilter();
  const asOf = useAsOf();
  const type = id.split(':')[0]!;
  const isAgent = ['person', 'organization', 'unnamed-agent'].includes(type);
  const filters = {
    said: { ...filter, speaker: id },
    conveyed: { ...filter, conveyedBy: id },
    about: { ...filter, about: [id] },
    at: { ...filter, event: id },
    named: { object: id },
  };
  const answer = useAnswer(EntityPageDocument, {
    id,
    lang: language,
    isAgent,
    isEvent: type === 'event',
    ...filters,
    asOf,
    isPast: asOf !== null,
  });
  const node = answer.data?.node;
  if (node === null) return <MissingPage id={id} />;
  return (
    <Page title={node && 'name' in node ? node.name : ''} heading={false}>
      <Answered answer={answer}>
        {(data) =>
          data.node && 'name' in data.node ? (
            <Shown node={data.node as EntityNode} data={data} filters={filters} />
          ) : null
        }
      </Answered>
    </Page>
  );
}

function Shown({
  node,
  data,
  filters,
}: {
  node: EntityNode;
  data: EntityPageQuery;
  filters: Record<'said' | 'conveyed' | 'about' | 'at', object>;
}) {
  const t = useWords();
  const chosen = useStatementFilter();
  const { isFiltered } = chosen;
  const isAgent = 'basis' in node || node.__typename === 'Person' || node.__typename === 'Organization';
  return (
    <>
      <EntityHead node={node} />
      <div className="entity-columns">
        <div>
          {data.timeline && data.timeline.totalCount > 1 && (
            <Section title={t('entity.timeline')}>
              <Suspense>
                <EntityTimeline of={node} timeline={data.timeline} chosen={chosen} />
              </Suspense>
            </Section>
          )}
          <FilterBar of={chosen} />
          {data.said && (
            <StatementSection title={t('entity.said')} page={data.said} filter={filters.said}>
              <Nothing>{t(isFiltered ? 'entity.none.filtered' : 'entity.none.said')}</Nothing>
            </StatementSection>
          )}
          {data.at && <StatementSection title={t('entity.at')} page={data.at} filter={filters.at} />}
          {data.conveyed && (
            <StatementSection title={t('entity.conveyed')} page={data.conveyed} filter={filters.conveyed} />
          )}
          <StatementSection
            title={t(isAgent ? 'entity.about' : 'entity.about.thing')}
            page={data.about}
            filter={filters.about}
          >
            <Nothing>{t(isFiltered ? 'entity.none.filtered' : 'entity.none.about')}</Nothing>
          </StatementSection>
          <ClaimSection
            title={t('entity.claims')}
            page={node.claims}
            filter={{ subject: node.id }}
            of={node.id}
          />
          <ClaimSection
            title={t('entity.claims.object')}
            page={data.asObject}
            filter={{ object: node.id }}
            of={node.id}
          />
        </div>
        <aside className="entity-aside" aria-label={t('entity.aside')}>
          <EntityFacts node={node} />
          {'sameAsSuggestions' in node && <PossiblySame node={node} />}
          {data.coOccurrences && <Company edges={data.coOccurrences.edges} />}
        </aside>
      </div>
      <HistoryDisclosure id={node.id} />
    </>
  );
}
