// What was done to one node, the latest first.
import { Link } from 'wouter';
import { useWords } from '../i18n/language.js';
import { ChangeList } from './change-list.js';

export default function NodeHistory({ id }: { id: string }) {
  const t = useWords();
  return (
    <>
      <ChangeList asked={{ target: id, first: 10 }} of={id} none={t('history.none.node')} />
      <p>
        <Link href={`/history?node=${id}`}>{t('history.ofNode')}</Link>
      </p>
    </>
  );
}
