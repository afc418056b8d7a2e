// What can be done with the open proposal, each with its key; and how much waits.
import { type RefObject, useId } from 'react';
import { useWords } from '../i18n/language.js';
import { type KeyAction, keyOf } from './use-keys.js';

export function ReviewTools({
  does,
  may,
  waits,
  canUndo,
  sending,
  waiting,
  note,
}: {
  does: Readonly<Record<KeyAction, () => void>>;
  may: boolean;
  /** Whether the open one waits. */
  waits: boolean;
  canUndo: boolean;
  sending: number;
  waiting: number;
  note: RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useWords();
  const hint = useId();
  const tool = (action: KeyAction, label: string, disabled = false, look = 'quiet-button') => (
    <button
      type="button"
      className={look}
      disabled={disabled}
      aria-keyshortcuts={keyOf[action]}
      onClick={does[action]}
    >
      {label} <KeyCap of={action} />
    </button>
  );
  return (
    <div className="review-tools">
      <div className="review-buttons">
        {may && (
          <>
            {tool('accept', t('review.accept'), !waits, 'button review-accept')}
            {tool('reject', t('review.reject'), !waits, 'button')}
            {tool('undo', t('review.undo'), !canUndo)}
          </>
        )}
        {tool('previous', t('review.previous'))}
        {tool('next', t('review.next'))}
        {tool('keys', t('review.keys'))}
        <span className="tag review-waiting">{t('review.waiting', { count: waiting })}</span>
        {sending > 0 && <span className="tag">{t('review.sending', { count: sending })}</span>}
      </div>
      {may && (
        <label className="label review-note">
          <span>
            {t('review.note')} <KeyCap of="note" />
          </span>
          <textarea
            ref={note}
            className="field"
            dir="auto"
            rows={1}
            maxLength={2000}
            aria-describedby={hint}
            aria-keyshortcuts={keyOf.note}
            onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
          />
          <span id={hint} className="visually-hidden">
            {t('review.note.hint')}
          </span>
        </label>
      )}
    </div>
  );
}

/** For those who see it; others hear the shortcut of the button. */
function KeyCap({ of }: { of: KeyAction }) {
  return (
    <span className="key" aria-hidden="true">
      {keyOf[of].toUpperCase()}
    </span>
  );
}
