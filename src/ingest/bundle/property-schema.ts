import type { Property } from '../../graph/concept.js';
import { PARTIAL_DATE_FORM } from '../../graph/partial-date.js';

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const text = (title = 'text'): JsonSchema => ({ type: 'string', title, minLength: 1 });
const language: JsonSchema = {
  type: 'string',
  title: 'a BCP 47 language tag such as ar or en',
  format: 'language-tag',
};
const url: JsonSchema = {
  type: 'string',
  title: 'an address that begins with http:// or https://',
  format: 'web-url',
};
const flag: JsonSchema = { type: 'boolean', title: 'true or false' };
const count: JsonSchema = { type: 'integer', title: 'a whole number, 0 or more', minimum: 0 };
// YAML reads a bare year as a number.
const date: JsonSchema = {
  type: ['string', 'integer'],
  title: PARTIAL_DATE_FORM,
  format: 'partial-date',
  minimum: 1000,
  maximum: 9999,
};

const NAME_KINDS = ['PREFERRED', 'ALIAS', 'TRANSLITERATION', 'FORMER'];

/** The JSON Schema of a declared property, with its description. */
export function propertySchema(property: Property): JsonSchema {
  return { description: property.description, ...shapeOf(property) };
}

function shapeOf(property: Property): JsonSchema {
  switch (property.kind) {
    case 'text':
      // The words before a passage at the very start of a text are known to be none.
      return property.required ? text() : { type: 'string', title: 'text' };
    case 'enum':
      return oneOf(property.values ?? []);
    case 'integer':
    case 'decimal':
      return number(property);
    case 'date':
      return date;
    case 'language':
      return language;
    case 'url':
      return url;
    case 'names':
      return list(record('a name', { text: text(), language, kind: oneOf(NAME_KINDS) }, ['text']), property);
    case 'texts':
      return list(
        record(
          'a text',
          { text: text(), language, original: flag, translator: { $ref: '#/$defs/AgentId' } },
          ['text', 'language'],
        ),
        property,
      );
    case 'externalIds':
      return list(
        record('an external id', { scheme: text(), value: text(), url }, ['scheme', 'value']),
        property,
      );
    case 'range':
      return { ...record('a range', { min: count, max: count, approximate: flag }, []), minProperties: 1 };
    case 'claimValue': {
      const numeric = { type: 'number', title: 'a number' };
      const fields = { text: text(), number: numeric, max: numeric, unit: text(), date, approximate: flag };
      return { ...record('a value', fields, []), minProperties: 1 };
    }
  }
}

function oneOf(values: readonly string[]): JsonSchema {
  return { type: 'string', title: `one of ${values.join(', ')}`, enum: values };
}

function number({ kind, minimum, maximum }: Property): JsonSchema {
  const bounds =
    minimum === undefined
      ? ''
      : maximum === undefined
        ? `, ${minimum} or more`
        : ` from ${minimum} to ${maximum}`;
  return {
    type: kind === 'integer' ? 'integer' : 'number',
    title: `${kind === 'integer' ? 'a whole number' : 'a number'}${bounds}`,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function list(items: JsonSchema, { required }: Property): JsonSchema {
  return { type: 'array', title: 'a list', ...(required ? { minItems: 1 } : {}), items };
}

function record(title: string, properties: Record<string, JsonSchema>, required: string[]): JsonSchema {
  return {
    type: 'object',
    title: `${title}: an object with ${Object.keys(properties).join(', ')}`,
    required,
    additionalProperties: false,
    properties,
  };
}
