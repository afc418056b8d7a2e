// Pairs that may be the same, the surest first: why, and the way to look at both.
import { useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import { Answered, Nothing } from '../api/answered.js';
import { MergeSuggestionsDocument, type MergeSuggestionsQuery } from '../api/operations.generated.js';
import { failureOf, useAnswer } from '../api/use-answer.js';
import { Isolated } from '../design/bidi.js';
import { More } from '../design/more.js';
import { percent } from '../history/percent.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { sameAddress } from './same-address.js';

type Pages = MergeSuggestionsQuery['mergeSuggestions'];

export function Suggestions() {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(MergeSuggestionsDocument, { first: 20, lang: language });
  return (
    <>
      <p className="same-intro">{t('same.intro')}</p>
      <Answered answer={answer}>
        {({ mergeSuggestions }) =>
          mergeSuggestions.totalCount === 0 ? (
            <>
              <Nothing>{t('same.none')}</Nothing>
              <p>
                {t('same.none.hint')} <code dir="ltr">npx isnad suggest-merges</code>
              </p>
            </>
          ) : (
            <Shown key={mergeSuggestions.edges[0]?.cursor} page={mergeSuggestions} />
          )
        }
      </Answered>
    </>
  );
}

function Shown({ page }: { page: Pages }) {
  const t = useWords();
  const client = useClient();
  const { language } = useLanguage();
  const [further, setFurther] = useState<Pages[]>([]);
  const edges = [page, ...further].flatMap((one) => one.edges);
  const { pageInfo } = further.at(-1) ?? page;
  const load = async () => {
    const after = pageInfo.endCursor;
    const { data, error } = await client.query(MergeSuggestionsDocument, {
      first: 20,
      after,
      lang: language,
    });
    if (data) setFurther([...further, data.mergeSuggestions]);
    return failureOf(error);
  };
  return (
    <>
      <ol className="same-pairs">
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <p className="same-pair">
              <AgentName agent={node.one} /> <span className="tag">{t('same.and')}</span>{' '}
              <AgentName agent={node.other} />
            </p>
            <p className="same-why">
              {t(`same.reason.${node.reason}`)} <Isolated>{node.shared}</Isolated>{' '}
              <span className="tag">{t('same.sure', { sure: percent(node.score, localeOf(language)) })}</span>
            </p>
            <Link href={sameAddress(node.one.id, node.other.id)} className="quiet-button">
              {t('same.look')}
            </Link>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && <More shown={edges.length} total={page.totalCount} load={load} />}
    </>
  );
}
