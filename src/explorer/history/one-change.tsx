// One change with all that it did.
import { useMemo, useState } from 'react';
import { Answered, Nothing } from '../api/answered.js';
import { OneChangeDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';
import { ChangeEntry, type ToldChange } from './change-entry.js';
import { idsIn } from './change-lines.js';
import { Names } from './names.js';
import { UndoDialog } from './undo-dialog.js';

/** As many as the server is asked for. */
const MOST_LINES = 500;

export function OneChange({ id }: { id: string }) {
  const t = useWords();
  const mayUndo = useMay('EDITOR');
  const [undoing, setUndoing] = useState(false);
  const answer = useAnswer(OneChangeDocument, { id });
  return (
    <>
      <Answered answer={answer}>
        {({ change }) =>
          change ? (
            <Told change={change as ToldChange} onUndo={mayUndo ? () => setUndoing(true) : undefined} />
          ) : (
            <Nothing>{t('history.none.change')}</Nothing>
          )
        }
      </Answered>
      {undoing && <UndoDialog change={id} onClose={() => setUndoing(false)} />}
    </>
  );
}

function Told({ change, onUndo }: { change: ToldChange; onUndo?: () => void }) {
  const ids = useMemo(
    () => [...change.targets.map((target) => target.id), ...idsIn(change.differences)],
    [change],
  );
  return (
    <Names ids={ids}>
      <ol className="history-list">
        <ChangeEntry change={change} most={MOST_LINES} onUndo={onUndo} />
      </ol>
    </Names>
  );
}
