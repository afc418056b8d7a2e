// The same timeline as a table.
import { Link } from 'wouter';
import { addressOf } from '../app/address.js';
import { DateText } from '../date/date-text.js';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { TimelineItem } from './timeline-items.js';

export function TimelineTable({ items }: { items: readonly TimelineItem[] }) {
  const t = useWords();
  return (
    <details>
      <summary>{t('timeline.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timeline.table.when')}</th>
            <th scope="col">{t('timeline.table.kind')}</th>
            <th scope="col">{t('timeline.table.what')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <DateText from={item.start} to={item.end} />
              </td>
              <td>{t(`kind.${item.kind}`)}</td>
              <td>
                <Link href={addressOf(item.id)}>
                  <Isolated>{item.label}</Isolated>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
