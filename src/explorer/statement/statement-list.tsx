// Statements, one below the other; more of them on request.
import { useState } from 'react';
import { useClient } from 'urql';
import {
  MoreStatementsDocument,
  type StatementFilter,
  type StatementPageOfFragment,
} from '../api/operations.generated.js';
import { failureOf } from '../api/use-answer.js';
import { More } from '../design/more.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage } from '../i18n/language.js';
import { StatementCard } from './statement-card.js';

/** `page` is the first page of the statements that fit the filter. */
export function StatementPages({ page, filter }: { page: StatementPageOfFragment; filter: StatementFilter }) {
  const client = useClient();
  const { language } = useLanguage();
  const asOf = useAsOf();
  const [further, setFurther] = useState<StatementPageOfFragment[]>([]);
  const pages = [page, ...further];
  const { pageInfo } = pages.at(-1)!;
  const statements = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const load = async () => {
    const after = pageInfo.endCursor;
    const { data, error } = await client.query(MoreStatementsDocument, {
      filter,
      after,
      lang: language,
      asOf,
    });
    if (data) setFurther([...further, data.statements]);
    return failureOf(error);
  };
  return (
    <>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {pageInfo.hasNextPage && <More shown={statements.length} total={page.totalCount} load={load} />}
    </>
  );
}
