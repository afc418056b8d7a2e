import { decodeList } from '../../graph/stored-property.js';

interface Worded {
  readonly text: string;
  readonly language?: string | null;
  readonly kind?: string;
}

/**
 * The name to show: the preferred one in the language asked for, else any in that language, else the original, which is
 * the first. A tag with a region falls back to its language. What is no list any more was chosen by the database.
 */
export function bestName(stored: unknown, language?: string | null): string {
  if (typeof stored === 'string') return stored;
  const names = decodeList<Worded>(stored);
  const inLanguage = language == null ? [] : matching(names, language);
  return (inLanguage.find((name) => name.kind === 'PREFERRED') ?? inLanguage[0] ?? names[0])?.text ?? '';
}

/** Those in exactly the language asked for, else those in the same language whatever the region. */
export function matching<T extends Worded>(words: readonly T[], language: string): T[] {
  const tag = language.toLowerCase();
  const exact = words.filter((word) => word.language?.toLowerCase() === tag);
  const base = tag.split('-')[0];
  return exact.length > 0
    ? exact
    : words.filter((word) => word.language?.toLowerCase().split('-')[0] === base);
}
