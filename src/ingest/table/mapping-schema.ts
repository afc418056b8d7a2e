// What does a well-shaped mapping look like? Worked out from the declarations of the concepts, as that of a bundle is.
import type { Concept, Edge, Property } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import { article } from '../bundle/item-schema.js';
import type { JsonSchema } from '../bundle/property-schema.js';
import { mappedEdges } from './mapping-references.js';
import { closed, condition, list, text, texts, value } from './value-schema.js';

/** The JSON Schema of a mapping. Each `title` completes "must be …" in the message about a wrong value. */
export function mappingSchema(model: Model): JsonSchema {
  const concepts = model.concepts.filter(({ type }) => type !== 'Passage');
  const types = concepts.map(({ type }) => type);
  const item = {
    type: 'object',
    title: 'an object with type',
    required: ['type'],
    properties: { type: { enum: types, title: `one of ${types.join(', ')}` } },
    allOf: concepts.map((concept) => ({
      if: { required: ['type'], properties: { type: { const: concept.type } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: itemSchema(concept),
    })),
  };
  const table = closed('an object with delimiter, quote, columns, missing', {
    delimiter: text,
    quote: { type: 'string', title: 'one character, or none', pattern: '^(.|none)$' },
    columns: { ...texts, minItems: 1, uniqueItems: true },
    missing: texts,
  });
  const top = {
    mapping: {
      type: 'string',
      title: 'a name of lower-case letters, digits and hyphens',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    },
    language: { type: 'string', title: 'a BCP 47 language tag such as ar or en', format: 'language-tag' },
    title: text,
    url: { type: 'string', title: 'an address that begins with http:// or https://', format: 'web-url' },
    publishedOn: { type: ['string', 'integer'], title: 'a date', format: 'partial-date' },
    table,
    items: {
      type: 'object',
      title: 'an object of items by name',
      minProperties: 1,
      additionalProperties: item,
    },
  };
  return closed('a mapping', top, ['mapping', 'language', 'items']);
}

function itemSchema(concept: Concept): JsonSchema {
  const isClaim = concept.type === 'Claim';
  const fields: Record<string, JsonSchema> = {
    type: text,
    when: { type: 'object', title: 'an object of conditions by column', additionalProperties: condition },
    unless: { ...texts, title: 'a list of names of items', minItems: 1 },
    each: {
      type: 'object',
      title: 'an object with one name',
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: value(),
    },
    key: value(),
  };
  if (isClaim || concept.type === 'Statement') {
    fields.evidence = {
      ...texts,
      title: 'a list of two columns, the first and the last',
      minItems: 2,
      maxItems: 2,
    };
  }
  const needed = ['type', ...(isClaim ? [] : ['key'])];
  for (const [name, property] of Object.entries(concept.properties)) {
    if (property.derived || name === 'contentHash' || name === 'text') continue;
    fields[name] = propertySchema(property);
    if (property.required) needed.push(name);
  }
  for (const [name, edge] of mappedEdges(concept.type)) {
    fields[name] = linkSchema(edge);
    if (edge.required) needed.push(name);
  }
  return closed(`an object that describes ${article(concept.type)}`, fields, needed);
}

function propertySchema({ kind, values }: Property): JsonSchema {
  switch (kind) {
    case 'names':
      return list(
        closed('a name: an object with text', { text: value(), language: value(), kind: value() }, ['text']),
      );
    case 'texts':
      return list(
        closed('a text: an object with text', { text: value(), language: value(), original: value() }, [
          'text',
        ]),
      );
    case 'externalIds':
      return list(
        closed(
          'an external id: an object with scheme and value',
          { scheme: value(), value: value(), url: value() },
          ['scheme', 'value'],
        ),
      );
    case 'range':
      return closed('a range', { min: value(), max: value(), approximate: value() });
    case 'claimValue':
      return closed('a value', {
        text: value(),
        number: value(),
        max: value(),
        unit: value(),
        date: value(),
        approximate: value(),
      });
    default:
      return value(values);
  }
}

function linkSchema({ to }: Edge): JsonSchema {
  return {
    type: ['string', 'array'],
    title: `the name of an item that is ${article(to)}, or a list of such names`,
    items: text,
    minItems: 1,
  };
}
