// The counts, to be taken away: the charts as they are drawn, and every count in one table.

import type { useWords } from '../i18n/language.js';
import { drawingOf } from '../take-away/drawing-of.js';
import { paper } from '../take-away/paper.js';
import type { View } from '../take-away/view.js';
import type { Row } from './bar-chart.js';

export interface Chart {
  readonly title: string;
  readonly rows: readonly Row[];
}

export function statisticsTakeAway(
  charts: readonly Chart[],
  notes: readonly string[],
  drawing: () => HTMLElement,
  t: ReturnType<typeof useWords>,
): View {
  return {
    picture: () => ({
      title: t('statistics.title'),
      notes,
      legend: [{ mark: 'bar', colour: paper().edge, text: t('take.legend.bar') }],
      draw: () => drawingOf(drawing()),
    }),
    table: () => ({
      columns: ['chart', 'key', 'label', 'count'],
      rows: charts.flatMap(({ title, rows }) =>
        rows.map(({ key, label, count }) => [title, key, label, count]),
      ),
    }),
  };
}
