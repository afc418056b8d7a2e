// A part of a page with its title and how much is in it.
import { type ReactNode, useId } from 'react';
import { useClient } from 'urql';
import type {
  ClaimFilter,
  ClaimPageOfFragment,
  StatementFilter,
  StatementPageOfFragment,
} from '../api/operations.generated.js';
import { ClaimPages } from '../claim/claim-list.js';
import { claimsTakeAway } from '../claim/claims-take-away.js';
import { useAsOf } from '../history/as-of.js';
import { useLanguage } from '../i18n/language.js';
import { StatementPages } from '../statement/statement-list.js';
import { statementsTakeAway } from '../statement/statements-take-away.js';
import { TakeAway } from '../take-away/take-away.js';

export function Section({
  title,
  count,
  aside,
  children,
}: {
  title: string;
  count?: number;
  /** Stands beside the title. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>
          {title} {count !== undefined && <span className="section-count">{count}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Statements under a title; the children where there are none, nothing at all without children. */
export function StatementSection({
  title,
  name = 'statements',
  page,
  filter,
  children,
}: {
  title: string;
  /** Part of the name of the file that the list is taken away as. */
  name?: string;
  page: StatementPageOfFragment;
  filter: StatementFilter;
  children?: ReactNode;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const asOf = useAsOf();
  if (page.totalCount === 0 && !children) return null;
  const takeAway = <TakeAway name={name} of={statementsTakeAway(client, filter, language, asOf)} />;
  return (
    <Section title={title} count={page.totalCount} aside={page.totalCount > 0 && takeAway}>
      {page.totalCount === 0 ? (
        children
      ) : (
        <StatementPages key={JSON.stringify(filter)} page={page} filter={filter} />
      )}
    </Section>
  );
}

/** Claims under a title; nothing where there are none. `of`: whose page it is. */
export function ClaimSection({
  title,
  page,
  filter,
  of,
}: {
  title: string;
  page: ClaimPageOfFragment;
  filter: ClaimFilter;
  of: string;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const asOf = useAsOf();
  if (page.totalCount === 0) return null;
  const takeAway = <TakeAway name="claims" of={claimsTakeAway(client, filter, language, asOf)} />;
  return (
    <Section title={title} count={page.totalCount} aside={takeAway}>
      <ClaimPages page={page} filter={filter} of={of} />
    </Section>
  );
}
