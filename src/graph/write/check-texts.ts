// Can the texts of an item be stored, indexed and read again as they are?
import type { Concept, PropertyKind } from '../concept.js';
import type { Mistake, Path } from './check-item.js';

/** The longest text of each kind, in characters: Neo4j indexes no long names, and one transaction has to hold an item. */
export const LONGEST_TEXT = { document: 16_777_216, text: 100_000, name: 1_000 };

/** U+0000 ends texts in many programs, and U+001F stands between texts in files for bulk imports. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these two are looked for
const UNSTORABLE = /[\u0000\u001f]/;
const HALF_A_PAIR = /\p{Surrogate}/u;

/** How many characters a text of such a property may have. */
export function longestText({ type }: Concept, kind: PropertyKind | undefined): number {
  if (kind === 'names' || kind === 'externalIds') return LONGEST_TEXT.name;
  return type === 'Document' ? LONGEST_TEXT.document : LONGEST_TEXT.text;
}

/** The texts within a value that are too long, or that are no Unicode text. */
export function textMistakes(value: unknown, longest: number, path: Path): Mistake[] {
  if (typeof value === 'string') {
    const message = mistakeIn(value, longest);
    return message === null ? [] : [{ path, message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textMistakes(inner, longest, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function mistakeIn(text: string, longest: number): string | null {
  if (text.length > longest) {
    const shown = longest.toLocaleString('en');
    return `must have at most ${shown} characters, but has ${text.length.toLocaleString('en')}`;
  }
  if (UNSTORABLE.test(text)) {
    const at = text.search(UNSTORABLE);
    return `must be text without U+${hex(text.charCodeAt(at))}, but has it behind ${at} characters`;
  }
  return HALF_A_PAIR.test(text) ? 'must be Unicode text, but has half of a surrogate pair' : null;
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
