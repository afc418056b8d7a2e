import { GraphQLScalarType } from 'graphql';

const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language by its BCP 47 tag. */
export const Language = new GraphQLScalarType<string, string>({
  name: 'Language',
  description: 'A BCP 47 language tag, such as `ar`, `en` or `ar-EG`.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  serialize: (value) => value as string,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === 'StringValue' ? node.value : undefined),
});

/** Tags found well formed and known. An answer asks about the same few for each of its names and texts, and looking them up is slow. */
const seen = new Set<string>();
const MOST_SEEN = 1_000;

/** Whether a tag is well formed and its language is one that is registered. */
export function isLanguage(tag: unknown): tag is string {
  if (typeof tag !== 'string') return false;
  if (seen.has(tag)) return true;
  const found = isRegistered(tag);
  if (found && seen.size < MOST_SEEN) seen.add(tag);
  return found;
}

function isRegistered(tag: string): boolean {
  try {
    return known.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}

function checked(value: unknown): string {
  if (isLanguage(value)) return value;
  throw new TypeError('It must be a known BCP 47 language tag, such as ar, en or ar-EG.');
}
