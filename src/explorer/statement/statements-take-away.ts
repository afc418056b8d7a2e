// A list of statements, to be taken away: all that fit the filter, not only those that are shown.
import type { Client } from 'urql';
import {
  MoreStatementsDocument,
  type StatementCardFragment,
  type StatementFilter,
} from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { chooseText, originalOf } from '../quotation/choose-text.js';
import { allPages } from '../take-away/all-pages.js';
import type { Table, View } from '../take-away/view.js';

const PAGE = 100;
/** A table of more is the work of `isnad export`. */
const MOST = 10_000;

/** `asOf`: as they were known then; null as they are. */
export function statementsTakeAway(
  client: Client,
  filter: StatementFilter,
  language: string,
  asOf: string | null,
): View {
  return {
    table: async () => {
      const edges = await allPages(async (after) => {
        const variables = { filter, after, lang: language, first: PAGE, asOf };
        const { data, error } = await client.query(MoreStatementsDocument, variables).toPromise();
        if (!data) throw error ?? new Error('no answer');
        return data.statements;
      }, MOST);
      return { columns, rows: edges.map(({ node }) => rowOf(node, language)) };
    },
  };
}

const columns = [
  ...['id', 'speaker', 'speaker id', 'speaker kind', 'passed on by', 'said on', 'text', 'language'],
  ...[
    'original',
    'original language',
    'form',
    'act',
    'status',
    'origins at least',
    'origins at most',
    'address',
  ],
];

function rowOf(statement: StatementCardFragment, language: string): Table['rows'][number] {
  const { id, speaker, conveyedBy, saidOn, form, act, status, independentOrigins, texts } = statement;
  const [shown, original] = [chooseText(texts, language), originalOf(texts)];
  const relays = conveyedBy.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  return [
    ...[id, speaker?.name ?? null, speaker?.id ?? null, speaker?.__typename ?? null],
    ...[[...new Set(relays)].join(' | '), saidOn, shown.text, shown.language],
    ...[original.text, original.language, form, act, status],
    ...[independentOrigins.min, independentOrigins.max, window.location.origin + addressOf(id)],
  ];
}
