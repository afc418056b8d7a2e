// What is recorded of people, organizations and unnamed sources: roles, members, events, ids elsewhere.
import { AgentName } from '../agent/agent-name.js';
import { ClaimSource, ClaimText } from '../claim/claim-text.js';
import { useWords } from '../i18n/language.js';
import type { Of } from './entity-facts.js';
import { EntityName } from './entity-name.js';
import { Block, Elsewhere, Events } from './facts-block.js';

export function PersonFacts({ node }: Of<'Person'>) {
  const t = useWords();
  return (
    <>
      <Block title={t('entity.roles')} items={node.roles}>
        {(claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} of={node.id} />
            <ClaimSource claim={claim} />
          </li>
        )}
      </Block>
      <Events title={t('entity.events')} events={node.events} />
      <Elsewhere ids={node.externalIds} />
    </>
  );
}

export function OrganizationFacts({ node }: Of<'Organization'>) {
  const t = useWords();
  return (
    <>
      <Block title={t('entity.members')} items={node.members}>
        {(claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} of={node.id} />
            <ClaimSource claim={claim} />
          </li>
        )}
      </Block>
      <Block title={t('entity.documents')} items={node.documents.edges}>
        {({ node: document }) => (
          <li key={document.id}>
            <EntityName entity={document} /> <span className="tag">{t(`document.${document.kind}`)}</span>
          </li>
        )}
      </Block>
      <Elsewhere ids={node.externalIds} />
    </>
  );
}

export function UnnamedFacts({ node }: Of<'UnnamedAgent'>) {
  const t = useWords();
  return (
    <Block title={t('agent.members')} items={node.members}>
      {(agent) => (
        <li key={agent.id}>
          <AgentName agent={agent} />
        </li>
      )}
    </Block>
  );
}
