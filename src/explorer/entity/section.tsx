// A part of a page with its title and how much is in it.
import { type ReactNode, useId } from 'react';
import type { StatementFilter, StatementPageOfFragment } from '../api/operations.generated.js';
import { StatementPages } from '../statement/statement-list.js';

export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span className="section-count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Statements under a title; the children where there are none, nothing at all without children. */
export function StatementSection({
  title,
  page,
  filter,
  children,
}: {
  title: string;
  page: StatementPageOfFragment;
  filter: StatementFilter;
  children?: ReactNode;
}) {
  if (page.totalCount === 0 && !children) return null;
  return (
    <Section title={title} count={page.totalCount}>
      {page.totalCount === 0 ? (
        children
      ) : (
        <StatementPages key={JSON.stringify(filter)} page={page} filter={filter} />
      )}
    </Section>
  );
}
