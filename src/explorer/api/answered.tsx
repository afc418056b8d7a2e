// What stands in the place of an answer that is not there yet, or does not come?
import type { ReactNode } from 'react';
import { CredentialNeeded } from '../credential/credential-needed.js';
import { useWords } from '../i18n/language.js';
import type { Answer } from './use-answer.js';
import './answered.css';

/** Shows the answer, its absence while it is awaited, and a failure in plain words above whatever was answered before. */
export function Answered<Data>({
  answer,
  children,
}: {
  answer: Answer<Data>;
  children: (data: Data) => ReactNode;
}) {
  const { data, failure } = answer;
  return (
    <>
      {failure && <FailureNote answer={answer} />}
      {data !== undefined && data !== null ? children(data) : failure === null && <Waiting />}
    </>
  );
}

function FailureNote({ answer: { failure, fetching, retry } }: { answer: Answer<unknown> }) {
  const t = useWords();
  const unreachable = failure?.kind === 'unreachable';
  if (failure?.code === 'UNAUTHENTICATED') return <CredentialNeeded message={failure.message} />;
  return (
    <div className="failure" role="alert">
      <p>{unreachable ? t('failure.unreachable') : t('failure.refused')}</p>
      {!unreachable && <p className="failure-message">{failure?.message}</p>}
      <button type="button" className="quiet-button" onClick={retry} disabled={fetching}>
        {t('failure.retry')}
      </button>
    </div>
  );
}

/** A few grey lines where words will be. */
export function Waiting() {
  const t = useWords();
  return (
    <div className="waiting" role="status" aria-label={t('waiting')}>
      <span />
      <span />
      <span />
    </div>
  );
}

/** Said where a list has nothing. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="nothing">{children}</p>;
}
