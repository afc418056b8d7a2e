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
import { listed } from '../take-away/listed.js';
import type { Table, View } from '../take-away/view.js';

const PAGE = 100;

/** `asOf`: as they were known then; null as they are. */
export function statementsTakeAway(
  client: Client,
  filter: StatementFilter,
  language: string,
  asOf: string | null,
): View {
  return {
    table: async () => {
      const asked = { filter, lang: language, first: PAGE, asOf };
      const edges = await allPages(
        (after) => client.query(MoreStatementsDocument, { ...asked, after }).toPromise(),
        ({ statements }) => statements,
      );
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
    ...[listed(relays), saidOn, shown.text, shown.language],
    ...[original.text, original.language, form, act, status],
    ...[independentOrigins.min, independentOrigins.max, window.location.origin + addressOf(id)],
  ];
}
