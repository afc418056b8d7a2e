// Is a number in a register the same everywhere? People with the same external id are one person, so it matters.

/** Schemes in which a value names one thing in the whole world, whoever writes it. */
const worldwide: ReadonlySet<string> = new Set([
  ...[
    'wikidata',
    'isni',
    'viaf',
    'gnd',
    'lcauth',
    'bnf',
    'sudoc',
    'libris',
    'selibr',
    'ndl',
    'freebase',
    'imdb',
  ],
  ...['lei', 'orcid', 'openalex', 'ror', 'bioguide', 'europarlmep', 'opencorporates'],
]);

export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
  readonly url?: string;
}

/** An external id; the scheme of one that counts within a register only has the register's name before it: `kenya:mzalendo`. */
export function externalId(scheme: string, value: string, register: string): ExternalId {
  const known = scheme.toLowerCase();
  if (known === 'wikidata') return { scheme: known, value, url: `https://www.wikidata.org/wiki/${value}` };
  return worldwide.has(known) ? { scheme: known, value } : { scheme: `${register}:${scheme}`, value };
}

const PLACEHOLDERS = /^([^\p{L}\p{N}]*|0+|n\/?a|none|null|nil|unknown|not available)$/iu;

/** Whether a value names anything: companies that all have the number `-` are not one company. */
export function isIdentifying(value: string): boolean {
  return !PLACEHOLDERS.test(value.trim());
}
