import { foldKey } from '../../anchor/fold.js';
import type { Compiler } from '../../graph/compiler.js';
import type { RawConnection } from '../../graph/connection.js';
import { connectionOver } from '../../graph/connection.js';
import type { SortOrder } from '../../graph/field-plan.js';
import { type GraphQuery, lines } from '../../graph/query.js';
import type { Connection, Edge } from '../../graph/read-row.js';
import { toConnection } from '../../graph/read-row.js';
import { childSelection } from '../../graph/selection.js';
import { askIndex } from './full-text.js';
import { type Highlight, highlightsIn, indexOf, type Searched } from './highlights.js';
import { INDEXES, indexQueries, type WordField, type WordIndex } from './lucene-query.js';
import { labelOf, SearchType } from './search-type.type.js';
import { type SearchWord, searchWords } from './search-words.js';

/** Above any score of an index, so that whatever has just this name comes first. */
const EXACT_NAME = 1_000;

const byScore: SortOrder = { name: 'SCORE_DESC', key: () => 'score', descending: true };

export interface FoundEdge extends Edge {
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

interface SearchArgs {
  readonly query: string;
  readonly types?: readonly SearchType[] | null;
  readonly language?: string | null;
}

export const search: GraphQuery<Connection<FoundEdge>> = {
  name: 'search',
  question:
    'What has these words in a name or a text, the best first? At most 10,000 from each index; ties by id. Whatever has any of the words, where nothing has all of them.',
  sample:
    '{ search(query: "هاريس", first: 5) { totalCount edges { score node { id } highlights { before match after } } } }',
  compile(use, compiler) {
    const args = use.args as unknown as SearchArgs;
    return connectionOver(compiler, {
      outer: [],
      node: 'n',
      also: ['score'],
      start: [hits(args, searchWords(args.query, 'query'), compiler)],
      match: [],
      where: [],
      listing: { type: 'Node', orders: [byScore] },
      use,
      out: 'list',
      edge: (selection) => ({
        calls: '',
        columns: {
          score: 'score',
          ...(childSelection(selection, 'highlights', compiler.info) && {
            searched: 'n { .names, .texts, .language, text: CASE WHEN n:Document THEN n.text END }',
          }),
        },
      }),
    });
  },
  decode([row], { args }) {
    const { query, language } = args as unknown as SearchArgs;
    const words = searchWords(query, 'query');
    const page = toConnection<Edge & { score: number; searched?: Searched }>(row?.list as RawConnection);
    return {
      ...page,
      edges: page.edges.map(({ searched, ...edge }) => ({
        ...edge,
        highlights: searched === undefined ? [] : highlightsIn(searched, words, language),
      })),
    };
  },
};

/** The clause that binds `n` and its `score`: what has all the words, or, where there is nothing, any of them. */
function hits(args: SearchArgs, words: readonly SearchWord[], compiler: Compiler): string {
  const indexes: readonly WordIndex[] = args.language == null ? INDEXES : [indexOf(args.language)];
  const wanted = args.types?.map((type) => `node:${labelOf[type]}`) ?? [];
  const shown = [
    "coalesce(node.status, 'ACCEPTED') = 'ACCEPTED'",
    ...(wanted.length === 0 ? [] : [`(${wanted.join(' OR ')})`]),
  ].join(' AND ');
  const fields = fieldsOf(args.types ?? []);
  const all = compiler.param(indexQueries(words, indexes, fields));
  const some = compiler.param(indexQueries(words, indexes, fields, true));
  const exact = fields.includes('names')
    ? ` + CASE WHEN ${compiler.param(foldKey(args.query))} IN node.foldedNames THEN ${EXACT_NAME} ELSE 0 END`
    : '';
  return lines([
    'CALL () {',
    `UNWIND ${all} AS ask`,
    `${askIndex(compiler)} YIELD node, score WHERE ${shown}`,
    'RETURN collect({ node: node, score: score }) AS having',
    '}',
    'CALL (having) {',
    'UNWIND having AS hit RETURN hit.node AS node, hit.score AS points',
    'UNION ALL',
    `UNWIND CASE WHEN size(having) = 0 THEN ${some} ELSE [] END AS ask`,
    `${askIndex(compiler)} YIELD node, score WHERE ${shown}`,
    'RETURN node, score AS points',
    '}',
    // Rounded, so that a cursor meets the same number again.
    `WITH node AS n, round(max(points), 4)${exact} AS score`,
  ]);
}

/** Where words can stand in what is looked for: statements have no names, documents have both, everything else no text. */
function fieldsOf(types: readonly SearchType[]): WordField[] {
  const some = (fits: (type: SearchType) => boolean): boolean => types.length === 0 || types.some(fits);
  return [
    ...(some((type) => type !== SearchType.STATEMENT) ? (['names'] as const) : []),
    ...(some((type) => type === SearchType.STATEMENT || type === SearchType.DOCUMENT)
      ? (['text'] as const)
      : []),
  ];
}
