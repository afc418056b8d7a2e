// The dialog behind the name in the header: to sign in, or to see who one is and sign out.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { useCredential } from './credential.js';
import { holderName, mayWord, roleWord } from './holder.js';
import { SignInForm } from './sign-in-form.js';
import '../design/modal.css';

export default function CredentialDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { viewer } = useCredential();
  return (
    <ModalOverlay className="modal-overlay" isDismissable isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-narrow">
        <Dialog className="popover-dialog">
          <Heading slot="title">{t(viewer ? 'credential.account' : 'credential.title')}</Heading>
          {viewer ? <Account onClose={onClose} /> : <SignInForm onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Account({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { viewer, signOut } = useCredential();
  if (viewer === null) return null;
  return (
    <>
      <dl className="facts">
        <dt>{t('credential.as')}</dt>
        <dd>
          <Isolated>{holderName(viewer)}</Isolated>
        </dd>
        <dt>{t('credential.role')}</dt>
        <dd>{t(roleWord[viewer.role])}</dd>
      </dl>
      <p>{t(mayWord[viewer.role])}</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            signOut();
            onClose();
          }}
        >
          {t('credential.signOut')}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </>
  );
}
