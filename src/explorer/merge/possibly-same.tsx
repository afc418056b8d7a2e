// Who may be the same as an agent: how sure that is, who says so and why; editors take it back here.
import { lazy, Suspense } from 'react';
import { AgentName } from '../agent/agent-name.js';
import { Directed } from '../design/bidi.js';
import type { EntityNode } from '../entity/entity-page.js';
import { Block } from '../entity/facts-block.js';
import { Author } from '../history/author.js';
import { percent } from '../history/percent.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { useMay } from '../write/role.js';

const DecideSame = lazy(() => import('./decide-same.js'));

type Guesses = Extract<EntityNode, { sameAsSuggestions: unknown }>;

export function PossiblySame({ node }: { node: Guesses }) {
  const t = useWords();
  const locale = localeOf(useLanguage().language);
  const mayDecide = useMay('EDITOR');
  return (
    <Block title={t('agent.same')} items={node.sameAsSuggestions} hint={t('agent.same.hint')}>
      {({ agent, confidence, suggestedBy, reason }) => (
        <li key={agent.id} className="same-guess">
          <AgentName agent={agent} />{' '}
          {confidence !== null && (
            <span className="tag">{t('same.sure', { sure: percent(confidence, locale) })}</span>
          )}{' '}
          {suggestedBy && (
            <span className="tag">
              <Author by={suggestedBy} />
            </span>
          )}
          {reason && (
            <p className="tag">
              <Directed text={reason} />
            </p>
          )}
          {mayDecide && (
            <Suspense>
              <DecideSame id={node.id} other={agent.id} />
            </Suspense>
          )}
        </li>
      )}
    </Block>
  );
}
