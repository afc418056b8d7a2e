// What an editor does about a guess: look at both, or take it back.
import { Link } from 'wouter';
import { WithdrawSameDocument } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { useWrite } from '../write/use-write.js';
import { WriteFailure } from '../write/write-failure.js';
import { sameAddress } from './same-address.js';

export default function DecideSame({ id, other }: { id: string; other: string }) {
  const t = useWords();
  const { write, writing, failure } = useWrite(WithdrawSameDocument);
  return (
    <>
      <span className="actions same-decide">
        <Link href={sameAddress(id, other)} className="quiet-button">
          {t('same.look')}
        </Link>
        <button
          type="button"
          className="quiet-button"
          onClick={() => write({ id, other })}
          disabled={writing}
        >
          {t('same.guess.withdraw')}
        </button>
      </span>
      <WriteFailure failure={failure} />
    </>
  );
}
