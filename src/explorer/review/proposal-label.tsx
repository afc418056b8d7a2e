// A proposal in a few words: what somebody said, what is claimed, or a name.
import { AgentName } from '../agent/agent-name.js';
import type { ProposalLineFragment } from '../api/operations.generated.js';
import { claimInWords } from '../claim/claim-in-words.js';
import { Directed, Isolated } from '../design/bidi.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';

export function ProposalLabel({ node }: { node: ProposalLineFragment }) {
  const { language } = useLanguage();
  const words = useProposalWords();
  if (node.__typename !== 'Statement') return <Directed text={words(node)} />;
  const { text, language: lang } = chooseText(node.texts, language);
  return (
    <>
      <Directed text={text} lang={lang} />
      <span className="proposal-label-who">
        <AgentName agent={node.speaker} link={false} />
      </span>
    </>
  );
}

/** The same as plain text. */
export function useProposalWords(): (node: ProposalLineFragment) => string {
  const t = useWords();
  const { language } = useLanguage();
  return (node) => {
    if (node.__typename === 'Statement') return chooseText(node.texts, language).text;
    if (node.__typename === 'Claim') return claimInWords(node, t, localeOf(language));
    return 'name' in node ? node.name : node.id;
  };
}

/** Whoever holds a credential, as the log of changes calls them. */
export function Proposer({ by }: { by: string | null }) {
  const t = useWords();
  if (by === null) return <span>{t('review.loaded')}</span>;
  return (
    <span>
      {t('review.by')} <Isolated>{by.slice(by.indexOf(':') + 1)}</Isolated>
    </span>
  );
}
