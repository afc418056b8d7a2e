// Claims, one below the other, contradicting ones side by side; more of them on request.
import { useState } from 'react';
import { useClient } from 'urql';
import {
  type ClaimCardFragment,
  type ClaimFilter,
  type ClaimPageOfFragment,
  MoreClaimsDocument,
} from '../api/operations.generated.js';
import { failureOf } from '../api/use-answer.js';
import { More } from '../design/more.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage } from '../i18n/language.js';
import { ClaimCard, withoutRepeats } from './claim-card.js';

export function Claims({ claims, of }: { claims: readonly ClaimCardFragment[]; of?: string }) {
  return (
    <ul className="claim-list">
      {withoutRepeats(claims).map((claim) => (
        <li key={claim.id}>
          <ClaimCard claim={claim} of={of} />
        </li>
      ))}
    </ul>
  );
}

export function ClaimPages({
  page,
  filter,
  of,
}: {
  page: ClaimPageOfFragment;
  filter: ClaimFilter;
  of?: string;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const asOf = useAsOf();
  const [further, setFurther] = useState<ClaimPageOfFragment[]>([]);
  const pages = [page, ...further];
  const { pageInfo } = pages.at(-1)!;
  const claims = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const load = async () => {
    const after = pageInfo.endCursor;
    const { data, error } = await client.query(MoreClaimsDocument, { filter, after, lang: language, asOf });
    if (data) setFurther([...further, data.claims]);
    return failureOf(error);
  };
  return (
    <>
      <Claims claims={claims} of={of} />
      {pageInfo.hasNextPage && <More shown={claims.length} total={page.totalCount} load={load} />}
    </>
  );
}
