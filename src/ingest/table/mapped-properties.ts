// What do the properties of a mapped item hold in a row?
import { model } from '../../domain/model.js';
import { showValue } from '../../error/show-value.js';
import type { Property } from '../../graph/concept.js';
import { dateOf } from '../register/fields.js';
import { type Name, namesOf } from '../register/names.js';
import { Unreadable } from '../register/unreadable.js';
import { type MappedValue, type Row, textsOf } from './mapped-value.js';
import type { MappedItem } from './mapping.js';

/** The properties that the row fills, by name. Fails on dates and numbers that are none. */
export function propertiesOf(mapped: MappedItem, row: Row, language: string): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(model.concept(mapped.type)!.properties)) {
    if (mapped[name] === undefined) continue;
    const value = propertyOf(property, mapped[name], row, name, language);
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}

function propertyOf({ kind }: Property, mapped: unknown, row: Row, name: string, language: string): unknown {
  const one = (value: unknown) => (value === undefined ? undefined : textsOf(value as MappedValue, row)[0]);
  switch (kind) {
    case 'names':
      return namesOf(
        (mapped as Record<string, MappedValue>[]).flatMap(({ text, language: own, kind: sort }) =>
          textsOf(text!, row).map((words) => ({
            text: words,
            language: one(own) ?? language,
            kind: (one(sort) ?? 'PREFERRED') as Name['kind'],
          })),
        ),
      );
    case 'texts':
      return (mapped as Record<string, MappedValue>[]).flatMap(({ text, language: own, original }) =>
        textsOf(text!, row).map((words) => ({
          text: words,
          language: one(own) ?? language,
          ...(original === undefined ? {} : { original: one(original) === 'true' }),
        })),
      );
    case 'externalIds':
      return (mapped as Record<string, MappedValue>[]).flatMap(({ scheme, value, url }) => {
        const [register, id, address] = [one(scheme), one(value), one(url)];
        return register === undefined || id === undefined
          ? []
          : [{ scheme: register, value: id, ...(address === undefined ? {} : { url: address }) }];
      });
    case 'range':
    case 'claimValue':
      return partsOf(mapped as Record<string, MappedValue>, one, name);
    case 'integer':
    case 'decimal':
      return numberOf(one(mapped), name);
    case 'date':
      return dateOf(one(mapped), name);
    default:
      return one(mapped);
  }
}

/** The parts that the row fills; nothing without one that says something. */
function partsOf(
  mapped: Record<string, MappedValue>,
  one: (value: unknown) => string | undefined,
  name: string,
) {
  const parts = Object.entries(mapped).flatMap(([part, value]): [string, unknown][] => {
    const text = one(value);
    if (text === undefined) return [];
    if (part === 'approximate') return [[part, text === 'true']];
    if (part === 'date') return [[part, dateOf(text, `${name}.date`)]];
    return [[part, part === 'text' || part === 'unit' ? text : numberOf(text, `${name}.${part}`)]];
  });
  const says = parts.some(([part]) => part !== 'approximate' && part !== 'unit');
  return says ? Object.fromEntries(parts) : undefined;
}

function numberOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw new Unreadable(`${name} must be a number, but got: ${showValue(text)}`);
}
