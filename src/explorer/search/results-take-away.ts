// The results of a search, to be taken away: all of them, not only those that are shown.
import type { Client } from 'urql';
import { SearchDocument, type SearchQueryVariables } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { chooseText } from '../quotation/choose-text.js';
import { allPages } from '../take-away/all-pages.js';
import { listed } from '../take-away/listed.js';
import type { Table, View } from '../take-away/view.js';
import type { Result } from './group-results.js';

const PAGE = 100;
const columns = ['id', 'kind', 'text', 'speaker', 'found in', 'score', 'address'];
const MOST = 2_000;

export function resultsTakeAway(client: Client, asked: Omit<SearchQueryVariables, 'first' | 'after'>): View {
  return {
    table: async () => {
      const edges = await allPages(
        (after) => client.query(SearchDocument, { ...asked, first: PAGE, after }).toPromise(),
        ({ search }) => search,
        MOST,
      );
      return { columns, rows: edges.map((edge) => rowOf(edge, asked.lang)) };
    },
  };
}

function rowOf({ node, score, highlights }: Result, language: string): Table['rows'][number] {
  const found = highlights.map(({ before, match, after }) => before + match + after);
  const isStatement = node.__typename === 'Statement';
  const text = isStatement ? chooseText(node.texts, language).text : 'name' in node ? node.name : node.id;
  return [
    ...[node.id, node.__typename, text, isStatement ? (node.speaker?.name ?? null) : null],
    ...[listed(found), score, window.location.origin + addressOf(node.id)],
  ];
}
