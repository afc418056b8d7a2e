// What are somebody's names, when a record gives many and does not mind giving one twice?

export type NameKind = 'PREFERRED' | 'ALIAS' | 'TRANSLITERATION' | 'FORMER';

export interface Name {
  readonly text: string;
  readonly language?: string;
  readonly kind: NameKind;
}

/**
 * The names in their order, each text once in a language, and one PREFERRED name a language: a later one is an ALIAS. A
 * language that is no BCP 47 tag is left off.
 */
export function namesOf(given: readonly Name[]): Name[] {
  const names = new Map<string, Name>();
  const preferred = new Set<string>();
  for (const { text, language, kind } of given) {
    const tag = isLanguageTag(language) ? language : undefined;
    const key = JSON.stringify([text, tag]);
    if (names.has(key)) continue;
    const again = kind === 'PREFERRED' && preferred.has(tag ?? '');
    if (kind === 'PREFERRED') preferred.add(tag ?? '');
    names.set(key, { text, ...(tag === undefined ? {} : { language: tag }), kind: again ? 'ALIAS' : kind });
  }
  return [...names.values()];
}

/** Few languages, many names. */
const known = new Map<string, boolean>();

function isLanguageTag(tag: string | undefined): tag is string {
  if (tag === undefined) return false;
  const fits = known.get(tag) ?? isWellFormed(tag);
  if (known.size < 1_000) known.set(tag, fits);
  return fits;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
