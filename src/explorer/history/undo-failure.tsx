// Why could it not be taken back? Where later changes rest on it, which they are, in the order in which they can be.
import { Link } from 'wouter';
import { PointedAtDocument } from '../api/operations.generated.js';
import { type Failure, useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/language.js';
import { WriteFailure } from '../write/write-failure.js';
import { changeAddress } from './change-entry.js';
import { Instant } from './instant.js';

/** `onFollow`: somebody goes to one of them. Nothing where nothing failed. */
export function UndoFailure({ failure, onFollow }: { failure: Failure | null; onFollow: () => void }) {
  const t = useWords();
  const later = failure?.code === 'CONFLICT' ? failure.extensions.changes : null;
  if (!Array.isArray(later) || later.length === 0) return <WriteFailure failure={failure} />;
  return (
    <div className="failure" role="alert">
      <p>{t('history.undo.later', { count: later.length })}</p>
      <ol className="history-later">
        {(later as string[]).map((id) => (
          <li key={id}>
            <Later id={id} onFollow={onFollow} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Later({ id, onFollow }: { id: string; onFollow: () => void }) {
  const t = useWords();
  const { data } = useAnswer(PointedAtDocument, { id });
  const change = data?.change;
  return (
    <Link href={changeAddress(id)} onClick={onFollow}>
      {change ? (
        <>
          {t(`history.kind.${change.kind}`)}, <Instant at={change.at} exact />
        </>
      ) : (
        <code dir="ltr">{id}</code>
      )}
    </Link>
  );
}
