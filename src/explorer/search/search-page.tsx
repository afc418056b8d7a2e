// Everything that has the words: the results of a search as a page of their own, with an address to pass on.
import { parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { Answered, Nothing } from '../api/answered.js';
import { SearchDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { addressOf } from '../app/address.js';
import { Page } from '../app/page.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { TakeAway } from '../take-away/take-away.js';
import { groupResults, isSearchable, whyNotSearched } from './group-results.js';
import { ResultText } from './result-text.js';
import { resultsTakeAway } from './results-take-away.js';
import { SearchBox } from './search-box.js';

const types = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  UNNAMED_AGENT: 'UnnamedAgent',
  EVENT: 'Event',
  PLACE: 'Place',
  TOPIC: 'Topic',
  STATEMENT: 'Statement',
  DOCUMENT: 'Document',
} as const;
const typeNames = Object.keys(types) as (keyof typeof types)[];
const STEP = 40;

export function SearchPage() {
  const t = useWords();
  const client = useClient();
  const { language } = useLanguage();
  const [words] = useQueryState('q', parseAsString.withDefault(''));
  const [only, setOnly] = useQueryState(
    'kind',
    parseAsStringLiteral(typeNames).withOptions({ history: 'push' }),
  );
  const [first, setFirst] = useState(STEP);
  const searchable = isSearchable(words);
  const whyNot = whyNotSearched(words);
  const answer = useAnswer(
    SearchDocument,
    { words, lang: language, first, types: only ? [only] : null },
    !searchable,
  );
  return (
    <Page title={t('search.results')}>
      <SearchBox size="large" words={words} />
      <fieldset className="search-filters" aria-label={t('search.only')}>
        <button
          type="button"
          className="quiet-button"
          aria-pressed={only === null}
          onClick={() => setOnly(null)}
        >
          {t('search.everything')}
        </button>
        {typeNames.map((name) => (
          <button
            key={name}
            type="button"
            className="quiet-button"
            aria-pressed={only === name}
            onClick={() => setOnly(name)}
          >
            {t(`kinds.${types[name]}`)}
          </button>
        ))}
      </fieldset>
      {whyNot !== null && <Nothing>{t(whyNot)}</Nothing>}
      {searchable && (
        <Answered answer={answer}>
          {({ search: { edges, totalCount, pageInfo } }) =>
            totalCount === 0 ? (
              <Nothing>
                {t('search.none', { words })} {t('search.none.hint')}
              </Nothing>
            ) : (
              <>
                <p className="actions">
                  <span role="status">{t('search.count', { count: totalCount, words })}</span>
                  <TakeAway
                    name={`search-${words}`}
                    of={resultsTakeAway(client, { words, lang: language, types: only ? [only] : null })}
                  />
                </p>
                {groupResults(edges).map(({ kind, results }) => (
                  <section key={kind}>
                    <h2>{t(`kinds.${kind}`)}</h2>
                    {results.map((result) => (
                      <Link
                        key={result.node.id}
                        href={addressOf(result.node.id)}
                        className="search-page-result"
                      >
                        <ResultText result={result} />
                      </Link>
                    ))}
                  </section>
                ))}
                {pageInfo.hasNextPage && (
                  <button type="button" className="quiet-button" onClick={() => setFirst(first + STEP)}>
                    {t('more')}
                  </button>
                )}
              </>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
