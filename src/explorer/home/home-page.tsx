// Where an explorer begins: one box, and what there is to find.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import { Answered } from '../api/answered.js';
import { HomeDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Page } from '../app/page.js';
import { DateText } from '../date/date-text.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { SearchBox } from '../search/search-box.js';
import './home.css';

const suggestions = {
  en: ['we will win', 'Harris', 'campaign officials'],
  ar: ['سنفوز', 'هاريس', 'مسؤولي الحملة'],
};

export function HomePage() {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(HomeDocument, { lang: language });
  return (
    <Page title="" heading={false}>
      <div className="home-hero">
        <h1>{t('app.motto')}</h1>
        <SearchBox size="large" />
        <p className="home-try">
          {t('search.try')}{' '}
          {suggestions[language].map((words) => (
            <Link key={words} href={`/search?q=${encodeURIComponent(words)}`}>
              {words}
            </Link>
          ))}
        </p>
      </div>
      <Answered answer={answer}>
        {({ voices, subjects, events, documents, statements, people, unnamedAgents }) => (
          <>
            <p className="home-counts">
              <Link href="/statistics">
                {t('home.counts', {
                  statements: statements.totalCount,
                  people: people.totalCount,
                  unnamed: unnamedAgents.totalCount,
                })}
              </Link>
            </p>
            <div className="beside home-lists">
              <List title={t('home.voices')}>
                {voices.map(({ key, count, node }) =>
                  node && 'name' in node ? (
                    <li key={key}>
                      <AgentName agent={node} />
                      <span className="tag">{t('home.statements', { count })}</span>
                    </li>
                  ) : null,
                )}
              </List>
              <List title={t('home.subjects')}>
                {subjects.map(({ key, count, node }) =>
                  node && 'name' in node ? (
                    <li key={key}>
                      <EntityName entity={node} />
                      <span className="tag">{t('home.statements', { count })}</span>
                    </li>
                  ) : null,
                )}
              </List>
              <List title={t('home.events')}>
                {events.edges.map(({ node }) => (
                  <li key={node.id}>
                    <EntityName entity={node} />
                    {node.start && (
                      <span className="tag">
                        <DateText from={node.start} to={node.end} />
                      </span>
                    )}
                  </li>
                ))}
              </List>
              <List title={t('home.documents')}>
                {documents.edges.map(({ node }) => (
                  <li key={node.id}>
                    <EntityName entity={node} />
                    <span className="tag">{t(`document.${node.kind}`)}</span>
                  </li>
                ))}
              </List>
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

function List({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="home-list">{children}</ul>
    </section>
  );
}
