// A place for a key: it is checked at once, and what is wrong with it is said in plain words.
import { type FormEvent, useState } from 'react';
import { Isolated } from '../design/bidi.js';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { useCredential } from './credential.js';
import { canBeSent, credentialIn } from './kept-credential.js';

export function SignInForm({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { signIn, refusal } = useCredential();
  const [remember, setRemember] = useState(false);
  const [checking, setChecking] = useState(false);
  const [wrong, setWrong] = useState<{ word: WordKey; message: string } | null>(
    refusal === null ? null : { word: 'credential.ended', message: refusal },
  );
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const credential = credentialIn(String(new FormData(event.currentTarget).get('credential')));
    if (credential === '') return setWrong({ word: 'credential.empty', message: '' });
    if (!canBeSent(credential)) return setWrong({ word: 'credential.unreadable', message: '' });
    setChecking(true);
    const found = await signIn(credential, remember);
    setChecking(false);
    if (!('kind' in found)) return onClose();
    const word = found.kind === 'unreachable' ? 'credential.unreachable' : 'credential.refused';
    setWrong({ word, message: found.message });
  };
  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <p>{t('credential.intro')}</p>
      <label className="label sign-in-field">
        {t('credential.field')}
        {/* A password to the browser: nobody reads it over a shoulder, and its own safe may keep it. */}
        <input
          name="credential"
          type="password"
          className="field"
          dir="ltr"
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened for it
          autoFocus
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? 'credential-wrong' : undefined}
          onChange={() => setWrong(null)}
        />
      </label>
      {wrong && (
        <div id="credential-wrong" className="sign-in-wrong" role="alert">
          <p>{t(wrong.word)}</p>
          {wrong.message !== '' && (
            <p className="failure-message" dir="ltr" lang="en">
              {wrong.message}
            </p>
          )}
        </div>
      )}
      <label className="sign-in-remember">
        <input type="checkbox" checked={remember} onChange={({ target }) => setRemember(target.checked)} />
        <span>
          {t('credential.remember')} <span className="tag">{t('credential.remember.hint')}</span>
        </span>
      </label>
      <p className="tag">
        {t('credential.where')}{' '}
        <Isolated lang="en">npx isnad key create --name newsroom --role editor</Isolated>
      </p>
      <p className="actions">
        <button type="submit" className="button" disabled={checking}>
          {t('credential.signIn')}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('close')}
        </button>
        <span role="status">{checking && t('credential.checking')}</span>
      </p>
    </form>
  );
}
