// What others said to it: those who support it beside those who dispute it.
import type { ReactNode } from 'react';
import type { StatementCardFragment, StatementPageQuery } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { StatementCard } from './statement-card.js';

export function Responses({ statement }: { statement: NonNullable<StatementPageQuery['statement']> }) {
  const t = useWords();
  const against = [...statement.disputes, ...statement.denies];
  const isAnswered = statement.supports.length + against.length > 0;
  return (
    <>
      {isAnswered && (
        <section aria-labelledby="responses">
          <h2 id="responses">{t('statement.responses')}</h2>
          <div className="beside">
            <Side title={t('statement.supports')} statements={statement.supports}>
              {t('statement.unsupported')}
            </Side>
            <Side title={t('statement.disputes')} statements={against}>
              {t('statement.undisputed')}
            </Side>
          </div>
        </section>
      )}
      <More title={t('statement.answers')} statements={statement.answers} />
      <More title={t('statement.responds')} statements={statement.respondsTo} />
    </>
  );
}

function Side({
  title,
  statements,
  children,
}: {
  title: string;
  statements: readonly StatementCardFragment[];
  children: ReactNode;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {statements.length === 0 && <p className="nothing">{children}</p>}
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </section>
  );
}

function More({ title, statements }: { title: string; statements: readonly StatementCardFragment[] }) {
  if (statements.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
    </section>
  );
}
