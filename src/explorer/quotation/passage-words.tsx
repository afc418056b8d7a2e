// The words of a passage, marked among the words around them, with the way to their place.
import { Link } from 'wouter';
import type { PassageWordsFragment } from '../api/operations.generated.js';
import { passageAddress } from '../app/address.js';
import { directionOf, Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { SourceLink } from './source-link.js';
import './passage-words.css';

type Words = Pick<PassageWordsFragment, 'exact' | 'prefix' | 'suffix' | 'document'>;

/** A plain mark: anything that makes a box of its own would tear joined Arabic letters apart. */
export function MarkedWords({ passage }: { passage: Words }) {
  return (
    <span
      className="marked-words"
      dir={directionOf(passage.document.language)}
      lang={passage.document.language}
    >
      {before(passage.prefix)}
      <mark>{passage.exact}</mark>
      {after(passage.suffix)}
    </span>
  );
}

export function PassageCard({ passage }: { passage: PassageWordsFragment }) {
  const t = useWords();
  return (
    <figure className="passage-card">
      <MarkedWords passage={passage} />
      <figcaption>
        <Link href={passageAddress(passage)}>{t('chain.reads')}</Link>
        <Isolated>{passage.document.name}</Isolated>
        <SourceLink passage={passage} />
        {passage.anchor === 'ORPHANED' && <span className="tag">{t('reader.ORPHANED')}</span>}
      </figcaption>
    </figure>
  );
}

/** The words around, from their own paragraph alone, without a word that is cut in two. */
function before(prefix: string | null): string {
  const lines = prefix?.split('\n') ?? [];
  const line = lines.at(-1) ?? '';
  if (lines.length > 1 || line === '') return line;
  return `…${line.slice(line.indexOf(' ') + 1)}`;
}

function after(suffix: string | null): string {
  const lines = suffix?.split('\n') ?? [];
  const line = lines[0] ?? '';
  if (lines.length > 1 || line === '') return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' '), 0))}…`;
}
