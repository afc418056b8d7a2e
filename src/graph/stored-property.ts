import { foldKey } from '../anchor/fold.js';
import type { Property } from './concept.js';
import { spanOf } from './partial-date.js';

/** How a declared property lies in Neo4j, where a value is a scalar or a list and never a map. */
export type Stored = Record<string, string | number | boolean | string[] | null>;

interface Worded {
  readonly text: string;
  readonly language?: string | null;
}

/** Languages with a full-text analyzer of their own; every other one shares `other`. */
export const ANALYZED = ['ar', 'en'];

/**
 * The stored form of a property. A date brings its sort keys, names and texts bring one list a language for full
 * text. Null removes whatever is stored under the property.
 */
export function storedForm(name: string, property: Property, value: unknown): Stored {
  switch (property.kind) {
    case 'date':
      return storedDate(name, (value as string | undefined) ?? null);
    case 'names':
      return storedNames(value as Worded[]);
    case 'texts':
      return { texts: (value as Worded[]).map(encode), ...byLanguage('text', value as Worded[]) };
    case 'externalIds': {
      const ids = (value as { scheme: string; value: string }[] | undefined) ?? [];
      // An empty list says no more than none, and bulk imports know none that are empty.
      if (ids.length === 0) return { externalIds: null, externalKeys: null };
      return { externalIds: ids.map(encode), externalKeys: ids.map((id) => `${id.scheme}:${id.value}`) };
    }
    case 'range':
      return {
        [name]: value == null ? null : encode(value as object),
        [`${name}_min`]: (value as { min?: number } | null)?.min ?? null,
        [`${name}_max`]: (value as { max?: number } | null)?.max ?? null,
      };
    case 'claimValue':
      return {
        [name]: value == null ? null : encode(value as object),
        ...storedDate(`${name}_date`, (value as { date?: string } | null)?.date ?? null),
      };
    default:
      return { [name]: (value ?? property.default ?? null) as string | number | null };
  }
}

/** Undated sorts last in both directions, so each direction has its own key. */
function storedDate(name: string, value: string | null): Stored {
  const span = value === null ? null : spanOf(value);
  return {
    [name]: value,
    [`${name}_asc`]: span?.start ?? '~',
    [`${name}_desc`]: span?.start ?? '',
    [`${name}_end`]: span?.end ?? '',
  };
}

function storedNames(names: Worded[]): Stored {
  const english = names.find((name) => name.language === 'en') ?? names[0];
  return {
    names: names.map(encode),
    ...byLanguage('names', names),
    foldedNames: [...new Set(names.map((name) => foldKey(name.text)))],
    sortName: foldKey(english?.text ?? ''),
  };
}

function byLanguage(prefix: string, words: Worded[]): Stored {
  const lists: Record<string, string[]> = { ar: [], en: [], other: [] };
  for (const word of words) {
    const language = word.language?.split('-')[0] ?? '';
    lists[ANALYZED.includes(language) ? language : 'other']?.push(word.text);
  }
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [`${prefix}_${language}`, list.length > 0 ? list : null]),
  );
}

const encode = (value: object): string => JSON.stringify(value);

/** A list stored by `storedForm`, as objects again. Missing is empty. */
export function decodeList<T>(value: unknown): T[] {
  return ((value as string[] | null | undefined) ?? []).map((item) => JSON.parse(item) as T);
}

/** A value stored by `storedForm`, as an object again, or null. */
export function decodeValue<T>(value: unknown): T | null {
  return value == null ? null : (JSON.parse(value as string) as T);
}
