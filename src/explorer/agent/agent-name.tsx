// Whoever spoke: a name, or the text's own words for somebody whom it does not name, which look different.
import { Link } from 'wouter';
import type { AgentBadgeFragment } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { headcountInWords } from './headcount.js';
import './agent.css';

export function AgentName({ agent, link = true }: { agent: AgentBadgeFragment | null; link?: boolean }) {
  const t = useWords();
  if (agent === null) return <span className="agent-nobody">{t('statement.nobody')}</span>;
  const isUnnamed = agent.__typename === 'UnnamedAgent';
  const name = <Isolated>{agent.name}</Isolated>;
  return (
    <span className={isUnnamed ? 'agent-name agent-unnamed' : 'agent-name'}>
      {isUnnamed && <Silhouettes agent={agent} />}
      {link ? <Link href={addressOf(agent.id)}>{name}</Link> : name}
    </span>
  );
}

/** One figure for one person, two for two, three for more or for a number that is not stated. */
function Silhouettes({ agent }: { agent: Extract<AgentBadgeFragment, { __typename: 'UnnamedAgent' }> }) {
  const t = useWords();
  const most = agent.headcount?.max ?? agent.headcount?.min ?? 3;
  const figures = Math.min(Math.max(most, 1), 3);
  const label = headcountInWords(agent.headcount, t);
  return (
    <svg
      className="agent-silhouettes"
      viewBox={`0 0 ${6 + figures * 7} 14`}
      width={6 + figures * 7}
      height="14"
      role="img"
      aria-label={`${t('agent.unnamed')}: ${label}`}
    >
      <title>{label}</title>
      {Array.from({ length: figures }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the figures are alike and never move
        <g key={at} transform={`translate(${1 + at * 7} 0)`}>
          <circle cx="5" cy="4.2" r="2.7" />
          <path d="M0.8 13c0-3 1.8-4.6 4.2-4.6S9.2 10 9.2 13" />
        </g>
      ))}
    </svg>
  );
}
