import type { Property } from '../concept.js';

type Item = Record<string, unknown>;

/**
 * A property's value in the one form that is stored: what may be left out is filled in, and keys have one order, so that
 * equal values are equal texts. Undefined and null are null.
 */
export function canonicalValue(property: Property, value: unknown): unknown {
  if (value === undefined || value === null) return listKinds.has(property.kind) ? [] : null;
  switch (property.kind) {
    case 'date':
      // YAML reads a bare year as a number.
      return String(value);
    case 'names':
      return (value as Item[]).map((name) => ({
        text: name.text,
        language: name.language ?? null,
        kind: name.kind ?? 'PREFERRED',
      }));
    case 'texts': {
      const texts = value as Item[];
      return texts.map((text) => ({
        text: text.text,
        language: text.language,
        // The only text there is, is the original.
        original: text.original ?? texts.length === 1,
        translator: text.translator ?? null,
      }));
    }
    case 'externalIds':
      return (value as Item[]).map((id) => ({ scheme: id.scheme, value: id.value, url: id.url ?? null }));
    case 'range': {
      const range = value as Item;
      return { min: range.min ?? null, max: range.max ?? null, approximate: range.approximate ?? false };
    }
    case 'claimValue': {
      const claimed = value as Item;
      return {
        text: claimed.text ?? null,
        number: claimed.number ?? null,
        max: claimed.max ?? null,
        unit: claimed.unit ?? null,
        date: claimed.date == null ? null : String(claimed.date),
        approximate: claimed.approximate ?? false,
      };
    }
    default:
      return value;
  }
}

const listKinds: ReadonlySet<string> = new Set(['names', 'texts', 'externalIds']);
