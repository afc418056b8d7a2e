// Who wrote it? The name of a key without the word before it, and what the commands call themselves in words.
import { Link } from 'wouter';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';

export function Author({ by }: { by: string }) {
  const t = useWords();
  if (by === 'load') return <span>{t('history.by.load')}</span>;
  if (by === 'import') return <span>{t('history.by.import')}</span>;
  return (
    <Link href={`/history?by=${encodeURIComponent(by)}`} title={by}>
      <Isolated>{by.slice(by.indexOf(':') + 1)}</Isolated>
    </Link>
  );
}

/** As the log calls somebody of whom a name was typed: a key, unless it says otherwise. */
export function authorOf(typed: string): string {
  const name = typed.trim();
  return name.includes(':') || ['load', 'import', 'anonymous'].includes(name) ? name : `key:${name}`;
}
