// What is said where a write failed: what it means, and the server's own words, which name what is wrong.
import type { Failure } from '../api/use-answer.js';
import { CredentialNeeded } from '../credential/credential-needed.js';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';

const words: Readonly<Record<string, WordKey>> = {
  FORBIDDEN: 'write.forbidden',
  CONFLICT: 'write.conflict',
};

/** Nothing where nothing failed. */
export function WriteFailure({ failure }: { failure: Failure | null }) {
  const t = useWords();
  if (failure === null) return null;
  const { kind, code, message, extensions } = failure;
  if (code === 'UNAUTHENTICATED') return <CredentialNeeded message={message} />;
  return (
    <div className="failure" role="alert">
      <p>{t(kind === 'unreachable' ? 'write.unreachable' : (words[code ?? ''] ?? 'write.refused'))}</p>
      {message !== '' && (
        <p className="failure-message" dir="ltr" lang="en">
          {message}
        </p>
      )}
      {typeof extensions.argument === 'string' && (
        <p className="tag">
          {t('write.argument')} <code dir="ltr">{extensions.argument}</code>
        </p>
      )}
    </div>
  );
}
