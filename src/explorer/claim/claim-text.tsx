// A claim as one sentence: subject, what is claimed, and of what; and on whose word.
import { Link } from 'wouter';
import { AgentName } from '../agent/agent-name.js';
import type { ClaimLineFragment } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { DateText } from '../date/date-text.js';
import { Isolated } from '../design/bidi.js';
import { EntityName } from '../entity/entity-name.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { ClaimValue } from './claim-value.js';
import { predicateKey } from './predicate-key.js';
import { valueParts } from './value-in-words.js';

/** `of`: the entity whose page it stands on, which then need not be a link. */
export function ClaimText({ claim, of }: { claim: ClaimLineFragment; of?: string }) {
  const t = useWords();
  const locale = localeOf(useLanguage().language);
  const value = valueParts(claim.value, t, locale);
  const entity = (end: NonNullable<ClaimLineFragment['object']>) =>
    end.id === of ? <Isolated>{end.name}</Isolated> : <EntityName entity={end} />;
  return (
    <p className={claim.rank === 'DEPRECATED' ? 'claim-text claim-text-wrong' : 'claim-text'}>
      {entity(claim.subject)}{' '}
      <Link
        href={addressOf(claim.id)}
        className={claim.polarity === 'DENIED' ? 'claim-predicate claim-denied' : 'claim-predicate'}
      >
        {t(predicateKey(claim))}
      </Link>
      {value.length > 0 && (
        <>
          {' '}
          <ClaimValue parts={value} />
        </>
      )}
      {claim.object && (
        <>
          {value.length === 0 ? ' ' : ' · '}
          {entity(claim.object)}
        </>
      )}
    </p>
  );
}

/** Who says so, since when it holds, and how it is ranked. */
export function ClaimSource({ claim }: { claim: ClaimLineFragment }) {
  const t = useWords();
  const [first] = claim.assertedBy;
  return (
    <p className="claim-source">
      {first ? (
        <Link href={addressOf(first.id)}>
          <AgentName agent={first.speaker} link={false} />
        </Link>
      ) : (
        t('claim.document')
      )}
      {claim.assertedBy.length > 1 && (
        <span> {t('statement.via.more', { count: claim.assertedBy.length - 1 })}</span>
      )}
      {claim.validFrom && (
        <span>
          <DateText from={claim.validFrom} to={claim.validTo} />
        </span>
      )}
      {claim.rank === 'PREFERRED' && <span>{t('claim.preferred')}</span>}
      {claim.rank === 'DEPRECATED' && <span>{t('claim.deprecated')}</span>}
    </p>
  );
}
