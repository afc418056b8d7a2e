// Counts as bars. It is a table all along: each row a name, a number, and the bar that shows it; choosing a row filters.

import { Directed } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export function BarChart({
  title,
  rows,
  chosen,
  onChoose,
}: {
  title: string;
  rows: readonly Row[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
}) {
  const t = useWords();
  const most = Math.max(...rows.map(({ count }) => count), 1);
  if (rows.length === 0) return null;
  return (
    <table className="bar-chart">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('statistics.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key} className={chosen === key ? 'bar-row bar-row-chosen' : 'bar-row'}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={chosen === key}
                onClick={() => onChoose(chosen === key ? null : key)}
              >
                <Directed text={label} />
              </button>
            </th>
            <td>
              <span className="bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
              <span className="bar-count">{count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
