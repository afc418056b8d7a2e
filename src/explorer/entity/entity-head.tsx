// Who or what it is: kind, name, other names, and the ways on.
import { Link } from 'wouter';
import { AgentFacts } from '../agent/agent-facts.js';
import { Isolated } from '../design/bidi.js';
import { useAsOf } from '../history/as-of.js';
import { useWords } from '../i18n/language.js';
import { sameAddress } from '../merge/same-address.js';
import { IfProposed } from '../review/if-proposed.js';
import { useMay } from '../write/role.js';
import type { EntityNode } from './entity-page.js';

export function EntityHead({ node }: { node: EntityNode }) {
  const t = useWords();
  const asOf = useAsOf();
  const mayMerge = useMay('EDITOR') && asOf === null;
  const others = [...new Set(node.names.map(({ text }) => text))].filter((text) => text !== node.name);
  return (
    <header
      className={node.__typename === 'UnnamedAgent' ? 'entity-head entity-head-unnamed' : 'entity-head'}
    >
      <p className="kicker">
        <span>{t(`kind.${node.__typename}`)}</span>
        {node.__typename === 'Event' && <span>{t(`event.${node.kind}`)}</span>}
        {node.status !== 'ACCEPTED' && <strong>{t(`status.${node.status}`)}</strong>}
      </p>
      <h1>
        <Isolated>{node.name}</Isolated>
      </h1>
      {others.length > 0 && (
        <p className="entity-names comma-list">
          {others.map((text) => (
            <Isolated key={text}>{text}</Isolated>
          ))}
        </p>
      )}
      {node.__typename === 'UnnamedAgent' && <AgentFacts agent={node} />}
      <IfProposed node={node} />
      <div className="actions">
        <Link href={`/graph?start=${node.id}`} className="button">
          {t('entity.openGraph')}
        </Link>
        <Link href={`/timeline?of=${node.id}`} className="button">
          {t('entity.openTimeline')}
        </Link>
        {node.__typename === 'Place' && node.latitude !== null && (
          <Link href={`/map?place=${node.id}`} className="button">
            {t('entity.openMap')}
          </Link>
        )}
        {mayMerge && (
          <Link href={sameAddress(node.id)} className="button">
            {t('same.as')}
          </Link>
        )}
      </div>
    </header>
  );
}
