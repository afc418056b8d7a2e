// The way out to the published source, at the very words.
import type { PassageWordsFragment } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { sourceAddress } from './text-fragment.js';

/** Nothing where no address is known. */
export function SourceLink({ passage }: { passage: PassageWordsFragment }) {
  const t = useWords();
  const { url } = passage.document;
  if (!url) return null;
  return (
    <a href={sourceAddress(url, passage)} target="_blank" rel="noreferrer">
      {t('reader.source')}
    </a>
  );
}
