// What came of it, and the way back at once.
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { UndoDocument } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { changeAddress } from '../history/change-entry.js';
import { Names, NodeName } from '../history/names.js';
import { UndoFailure } from '../history/undo-failure.js';
import { useWords } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';

export function Done({
  how,
  change,
  from,
  into,
  onUndone,
}: {
  how: 'merged' | 'suggested';
  change: string;
  from: string;
  into: string;
  onUndone: () => void;
}) {
  const t = useWords();
  const said = useRef<HTMLDivElement>(null);
  const { write, writing, failure } = useWrite(UndoDocument);
  // The button that was pressed is gone; the next thing to read is here.
  useEffect(() => said.current?.focus(), []);
  const undo = async () => {
    const { data } = await write({ change });
    if (data !== null) onUndone();
  };
  return (
    <div className="same-done" ref={said} tabIndex={-1} role="status">
      <Names ids={[into]}>
        <p>
          {t(how === 'merged' ? 'same.done' : 'same.guess.done')} <NodeName id={into} />
        </p>
        {how === 'merged' && (
          <p className="tag">
            {t('same.done.old')}{' '}
            <Link href={addressOf(from)}>
              <code dir="ltr">{from}</code>
            </Link>
          </p>
        )}
      </Names>
      <UndoFailure failure={failure} onFollow={() => undefined} />
      <p className="actions">
        <button type="button" className="button" onClick={undo} disabled={writing}>
          {t('graph.undo')}
        </button>
        <Link href={changeAddress(change)} className="button">
          {t('history.one')}
        </Link>
      </p>
    </div>
  );
}
