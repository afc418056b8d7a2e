// On the page of something that is proposed: may it be decided right here?
import { lazy, Suspense, useState } from 'react';
import type { ReviewStatus } from '../api/operations.generated.js';
import { useAsOf } from '../history/as-of.js';
import { CanWrite } from '../write/role.js';

const ReviewHere = lazy(() => import('./review-here.js'));

export interface Reviewed {
  readonly id: string;
  readonly version: number;
  readonly status: ReviewStatus;
}

/** Stays once it was there, so that a decision can be taken back where it was made. */
export function IfProposed({ node }: { node: Reviewed }) {
  const [was, setWas] = useState(false);
  // What was proposed then may be decided by now.
  const isNow = useAsOf() === null;
  const isProposed = node.status === 'PROPOSED' && isNow;
  if (isProposed && !was) setWas(true);
  return (
    (isProposed || was) && (
      <CanWrite least="EDITOR">
        <Suspense>
          <ReviewHere node={node} />
        </Suspense>
      </CanWrite>
    )
  );
}
