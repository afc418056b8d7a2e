// Which key does what: listed by `?`, and turned off here where they get in the way.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { type KeyAction, keyOf } from './use-keys.js';
import '../design/modal.css';

const words = {
  accept: 'review.key.accept',
  reject: 'review.key.reject',
  next: 'review.key.next',
  previous: 'review.key.previous',
  undo: 'review.key.undo',
  note: 'review.key.note',
  keys: 'review.key.keys',
} as const satisfies Record<KeyAction, WordKey>;

export function KeysDialog({
  on,
  onSwitch,
  onClose,
}: {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}) {
  const t = useWords();
  return (
    <ModalOverlay className="modal-overlay" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-narrow">
        <Dialog className="popover-dialog">
          <Heading slot="title">{t('review.keys')}</Heading>
          <dl className="facts review-keys">
            {(Object.keys(words) as KeyAction[]).map((action) => (
              <div key={action}>
                <dt>
                  <kbd className="key">{keyOf[action].toUpperCase()}</kbd>
                </dt>
                <dd>{t(words[action])}</dd>
              </div>
            ))}
          </dl>
          <p className="tag">{t('review.keys.hint')}</p>
          <p>
            <label>
              <input type="checkbox" checked={on} onChange={({ target }) => onSwitch(target.checked)} />{' '}
              {t('review.keys.on')}
            </label>
          </p>
          <button type="button" className="quiet-button" onClick={onClose}>
            {t('close')}
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
