// Taking a change back: what that would do is said first, then what came of it, or what stands in the way.
import { useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Answered } from '../api/answered.js';
import { OneChangeDocument, UndoDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/language.js';
import '../design/modal.css';
import { useWrite } from '../write/use-write.js';
import { Lines, type ToldChange } from './change-entry.js';
import { idsIn, reversed } from './change-lines.js';
import { Names } from './names.js';
import { TenseContext } from './tense.js';
import { UndoFailure } from './undo-failure.js';

/** As many lines as a reader may still take in; the rest is counted. */
const MOST_LINES = 60;

export function UndoDialog({ change: first, onClose }: { change: string; onClose: () => void }) {
  const t = useWords();
  // What was asked to be taken back: the change, then the undo of it, and so on.
  const [change, setChange] = useState(first);
  const [undone, setUndone] = useState<string | null>(null);
  const { write, writing, failure } = useWrite(UndoDocument);
  const undo = async (id: string) => {
    const { data } = await write({ change: id });
    if (data === null) return;
    setChange(id);
    setUndone(data.undo.id);
  };
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="popover-dialog">
          <Heading slot="title">{t('history.undo.title')}</Heading>
          {undone === null && <WhatItDoes change={change} />}
          <p role="status" className="history-done">
            {undone !== null && t(change === first ? 'history.undo.done' : 'history.undo.again')}
          </p>
          <UndoFailure failure={failure} onFollow={onClose} />
          <p className="actions">
            {undone === null ? (
              <button type="button" className="button" disabled={writing} onClick={() => undo(change)}>
                {t('history.undo.do')}
              </button>
            ) : (
              <button type="button" className="button" disabled={writing} onClick={() => undo(undone)}>
                {t('history.undo.undo')}
              </button>
            )}
            <button type="button" className="quiet-button" onClick={onClose}>
              {t(undone === null ? 'history.undo.not' : 'close')}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function WhatItDoes({ change }: { change: string }) {
  const answer = useAnswer(OneChangeDocument, { id: change });
  return (
    <Answered answer={answer}>
      {(data) => data.change && <Effects change={data.change as ToldChange} />}
    </Answered>
  );
}

function Effects({ change }: { change: ToldChange }) {
  const t = useWords();
  const back = useMemo(() => reversed(change.differences), [change]);
  const told = back.slice(0, MOST_LINES);
  const ids = useMemo(() => idsIn(told), [told]);
  return (
    <Names ids={ids}>
      <p>{t('history.undo.what')}</p>
      <div className="history-effects">
        <TenseContext value="wouldHappen">
          <Lines differences={told} grouped />
        </TenseContext>
      </div>
      {(back.length > told.length || change.nodeCount > told.length) && (
        <p className="tag">{t('history.nodes', { count: change.nodeCount })}</p>
      )}
      <p className="tag">{t('history.undo.keeps')}</p>
    </Names>
  );
}
