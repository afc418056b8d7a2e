// What are the nodes called that a change names? Asked for all of them at once; one that is not there any more is called by its id.
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Link } from 'wouter';
import { NodesNamedDocument, type NodesNamedQuery } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { addressOf, passageAddress } from '../app/address.js';
import { ClaimText } from '../claim/claim-text.js';
import { Directed, Isolated } from '../design/bidi.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { chooseText } from '../quotation/choose-text.js';
import type { Fields } from './change-lines.js';

type Named = Extract<NonNullable<NodesNamedQuery['nodes'][number]>, { id: string }>;

/** As many as the server names at once. */
const MOST = 500;

const NamesContext = createContext<{ names: ReadonlyMap<string, Named>; known: boolean }>({
  names: new Map(),
  known: false,
});

/** Names these nodes to everything below. */
export function Names({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const { language } = useLanguage();
  const asked = useMemo(() => [...new Set(ids)].sort().slice(0, MOST), [ids]);
  const { data } = useAnswer(NodesNamedDocument, { ids: asked, lang: language }, asked.length === 0);
  const value = useMemo(() => {
    const names = new Map<string, Named>();
    // In the order of the ids, so that an id that another node took over is called by that one.
    asked.forEach((id, at) => {
      const node = data?.nodes[at];
      if (node) names.set(id, node as Named);
    });
    return { names, known: data !== undefined };
  }, [data, asked]);
  return <NamesContext value={value}>{children}</NamesContext>;
}

/** The node by its name, leading to its page. `fields`: what it was, where it may not be there any more. */
export function NodeName({ id, fields, own }: { id: string; fields?: Fields; own?: boolean }) {
  const t = useWords();
  const { language } = useLanguage();
  const { names, known } = useContext(NamesContext);
  const node = names.get(id);
  // An id that stands for another node since a merge is called by what it was, where that is known.
  const isItself = node?.id === id;
  const before = fields === undefined ? null : wordsOf(fields, language);
  if (node !== undefined && (isItself || before === null) && !(own && !isItself))
    return <Present node={node} />;
  if (before !== null) return <Directed text={before} />;
  return (
    <span className="history-gone">
      <code dir="ltr">{id}</code>
      {known && node === undefined && <span className="tag"> {t('history.notThere')}</span>}
    </span>
  );
}

function Present({ node }: { node: Named }) {
  const { language } = useLanguage();
  switch (node.__typename) {
    case 'Statement': {
      const shown = chooseText(node.texts, language);
      return (
        <Link href={addressOf(node.id)} className="history-words">
          <Directed text={shown.text} lang={shown.language} />
        </Link>
      );
    }
    case 'Claim':
      return <ClaimText claim={node} />;
    case 'Passage':
      return (
        <span>
          <Link href={passageAddress(node)} className="history-words">
            <Directed text={node.exact} lang={undefined} />
          </Link>{' '}
          <span className="tag">
            <Isolated>{node.document.name}</Isolated>
          </span>
        </span>
      );
    default:
      return (
        <Link href={addressOf(node.id)}>
          <Isolated>{node.name}</Isolated>
        </Link>
      );
  }
}

/** What something is called by its own fields: a name, or its words; null where these say nothing. */
function wordsOf(fields: Fields, language: string): string | null {
  const versions = (fields.names ?? fields.texts) as
    | { text: string; language: string; original: boolean }[]
    | undefined;
  if (Array.isArray(versions) && versions.length > 0) return chooseText(versions, language).text;
  return typeof fields.exact === 'string' ? fields.exact : null;
}
