// Who is signed in? Said in the header, with the way to sign in or out.
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { useCredential } from './credential.js';
import { holderName, roleWord } from './holder.js';
import './credential.css';

export function Who() {
  const t = useWords();
  const { viewer, refusal, open } = useCredential();
  return (
    <button type="button" className="quiet-button who" aria-haspopup="dialog" onClick={open}>
      {viewer ? (
        <>
          <span className="who-name">
            <Isolated>{holderName(viewer)}</Isolated>
          </span>{' '}
          <span className="who-role">{t(roleWord[viewer.role])}</span>
        </>
      ) : (
        t(refusal === null ? 'credential.signIn' : 'credential.signInAgain')
      )}
    </button>
  );
}
