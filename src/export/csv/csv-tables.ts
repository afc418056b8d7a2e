import { stringify } from 'csv-stringify/sync';
import type { GraphView } from '../graph-view/graph-view.js';

const NODE_COLUMNS = ['id', 'type', 'label', 'labelAr', 'labelEn', 'kind', 'status', 'start', 'end'];
const EDGE_COLUMNS = [
  'id',
  'source',
  'target',
  'kind',
  'directed',
  'claim',
  'polarity',
  'stance',
  'status',
  'start',
  'end',
  'evidence',
];

/** Without it, Excel takes Arabic for Latin letters. */
const BYTE_ORDER_MARK = '\ufeff';

/** The two files; ids of passages are separated by spaces. Spreadsheets do not take any cell for a formula. */
export function csvTables(view: GraphView) {
  return [
    { name: 'nodes.csv', chunks: table(NODE_COLUMNS, () => view.nodes()) },
    {
      name: 'edges.csv',
      chunks: table(EDGE_COLUMNS, async function* () {
        for await (const edge of view.edges()) yield { ...edge, evidence: edge.evidence.join(' ') };
      }),
    },
  ];
}

async function* table(columns: string[], rows: () => AsyncIterable<object>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${stringify([columns])}`;
  for await (const row of rows()) {
    // A cell that begins with = + - @ gets an apostrophe, which spreadsheets show as nothing.
    yield stringify([row], { columns, escape_formulas: true, cast: { boolean: String } });
  }
}
