// A claim, and beside it whatever contradicts it: neither is hidden behind the other.
import type { ClaimCardFragment, ClaimLineFragment } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { ClaimSource, ClaimText } from './claim-text.js';
import './claim.css';

export function ClaimCard({ claim, of }: { claim: ClaimCardFragment; of?: string }) {
  const t = useWords();
  if (claim.contradicts.length === 0) return <OneClaim claim={claim} of={of} />;
  return (
    <div className="claim-contradiction">
      <OneClaim claim={claim} of={of} />
      <p className="claim-against">{t('claim.against')}</p>
      <div className="claim-others">
        {claim.contradicts.map((other) => (
          <OneClaim key={other.id} claim={other} of={of} />
        ))}
      </div>
    </div>
  );
}

function OneClaim({ claim, of }: { claim: ClaimLineFragment; of?: string }) {
  return (
    <div className="claim">
      <ClaimText claim={claim} of={of} />
      <ClaimSource claim={claim} />
    </div>
  );
}

/** Each contradiction once: a claim that stands beside an earlier one is left out. */
export function withoutRepeats(claims: readonly ClaimCardFragment[]): ClaimCardFragment[] {
  const shown = new Set<string>();
  return claims.filter((claim) => {
    if (shown.has(claim.id)) return false;
    for (const other of claim.contradicts) shown.add(other.id);
    return true;
  });
}
