// How are the results read? One table a size, then what grows with the graph, then bulk.
import type { Bulk } from '../measure/bulk.js';
import type { SizeResult } from '../measure/measure-size.js';
import { goalsTable } from './goals.js';
import { growthOf, ratiosOf } from './ratios.js';
import type { Results } from './results.js';

const times = (ratio: number | null): string => (ratio === null ? '–' : `${ratio.toFixed(2)} ×`);
const count = (number: number): string => number.toLocaleString('en');
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[]): string =>
  [row(...heading), `|${heading.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`, ...rows].join(
    '\n',
  );

export function tablesOf(results: Results): string {
  const { sizes, bulk } = results;
  return [
    goalsTable(results),
    ...sizes.map(sizeTable),
    ...(sizes.length > 1 ? [growthTable(sizes)] : []),
    bulkTable(sizes, bulk),
  ].join('\n\n');
}

function sizeTable({ statements, loaded, operations }: SizeResult): string {
  const heading = [
    'question',
    'p50',
    'p95',
    'p50 ÷ by hand',
    'a second, 16 clients',
    '÷ by hand',
    '÷ @neo4j/graphql',
    '÷ DataLoader',
  ];
  const rows = operations.map(({ name, measured, failure }) => {
    const ratios = ratiosOf(measured);
    if (ratios === null)
      return row(name, `not measured: ${failure?.slice(0, 60)} …`, ...Array<string>(6).fill(''));
    return row(
      name,
      `${ratios.p50} ms`,
      `${ratios.p95} ms`,
      times(ratios.timeByHand),
      ratios.perSecond,
      times(ratios.throughputByHand),
      times(ratios.throughputNeo4jGraphql),
      times(ratios.throughputDataloader),
    );
  });
  return `## ${count(statements)} statements\n\n${count(loaded.items)} items.\n\n${table(heading, rows)}`;
}

/** The smallest and the largest graph side by side. */
function growthTable(sizes: readonly SizeResult[]): string {
  const [small, large] = [sizes[0]!, sizes.at(-1)!];
  const rows = growthOf(small, large).map(({ name, bounded, before, after }) =>
    row(name, bounded ? 'no' : 'yes', `${before} ms`, `${after} ms`, times(after / before)),
  );
  const heading = [
    'question',
    'touches more in a larger graph',
    count(small.statements),
    count(large.statements),
    'ratio',
  ];
  return `## From ${count(small.statements)} to ${count(large.statements)} statements\n\nMedians of Isnad, one client.\n\n${table(heading, rows)}`;
}

function bulkTable(sizes: readonly SizeResult[], bulk: Bulk | null): string {
  const rate = (items: number, seconds: number): string => `${count(Math.round(items / seconds))} a second`;
  const rows = [
    ...(bulk === null
      ? []
      : [
          row(
            'bare `UNWIND` of the same rows',
            count(bulk.items),
            `${bulk.unwindSeconds} s`,
            rate(bulk.items, bulk.unwindSeconds),
          ),
          row(
            '`isnad import`, whole command',
            count(bulk.items),
            `${bulk.onlineSeconds} s`,
            rate(bulk.items, bulk.onlineSeconds),
          ),
        ]),
    ...sizes.map(({ loaded: { items, offlineSeconds } }) =>
      row(
        '`isnad import --offline`, whole command',
        count(items),
        `${offlineSeconds} s`,
        rate(items, offlineSeconds),
      ),
    ),
  ];
  return `## Import\n\n${table(['how', 'items', 'time', 'items'], rows)}`;
}
