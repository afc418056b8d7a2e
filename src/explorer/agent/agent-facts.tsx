// What a text says of a source whom it does not name: how many, how they know, and why they are not named.
import type { AgentBadgeFragment } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { headcountInWords } from './headcount.js';

export function AgentFacts({ agent }: { agent: AgentBadgeFragment }) {
  const t = useWords();
  if (agent.__typename !== 'UnnamedAgent') return null;
  return (
    <span className="agent-facts">
      <span>{t('agent.unnamed')}</span>
      <span>{headcountInWords(agent.headcount, t)}</span>
      <span>{t(`basis.${agent.basis ?? 'UNSTATED'}`)}</span>
      {agent.anonymityReason && (
        <span>{t('agent.reason', { reason: `\u2068${agent.anonymityReason}\u2069` })}</span>
      )}
    </span>
  );
}
