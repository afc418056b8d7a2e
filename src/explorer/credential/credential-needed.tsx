// What is shown in place of an answer that needs a credential, or a better one? Why, and the way to sign in.
import { useWords } from '../i18n/language.js';
import { useCredential } from './credential.js';

/** `message` is the server's own, shown where a credential was sent and refused. */
export function CredentialNeeded({ message }: { message: string }) {
  const t = useWords();
  const { signedIn, open, signOut } = useCredential();
  return (
    <div className="failure" role="alert">
      <p>{t(signedIn ? 'credential.ended' : 'credential.needed')}</p>
      {signedIn && (
        <p className="failure-message" dir="ltr" lang="en">
          {message}
        </p>
      )}
      <button type="button" className="quiet-button" onClick={open}>
        {t(signedIn ? 'credential.signInAgain' : 'credential.signIn')}
      </button>
      {signedIn && (
        <button type="button" className="quiet-button" onClick={signOut}>
          {t('credential.signOut')}
        </button>
      )}
    </div>
  );
}
