import type { Concept, Edge } from '../../graph/concept.js';
import { targetKey } from '../../graph/write/node-record.js';
import { type JsonSchema, propertySchema } from './property-schema.js';

/** The shape of an item of a section. */
export function itemSchema(concept: Concept): JsonSchema {
  const properties = Object.entries(concept.properties).filter(([, property]) => !property.derived);
  const edges = Object.entries(concept.edges);
  const required = [...properties, ...edges].flatMap(([name, declared]) => (declared.required ? [name] : []));
  return {
    type: 'object',
    title: `an object that describes ${article(concept.type)}`,
    description: concept.description,
    required: ['id', ...required],
    additionalProperties: false,
    properties: {
      id: { $ref: `#/$defs/${idName(concept.type)}` },
      ...Object.fromEntries(properties.map(([name, property]) => [name, propertySchema(property)])),
      ...Object.fromEntries(edges.map(([name, edge]) => [name, edgeSchema(edge)])),
    },
  };
}

function edgeSchema(edge: Edge): JsonSchema {
  const id = { $ref: `#/$defs/${idName(edge.to)}` };
  const one = edge.properties === undefined ? id : needsObject(edge) ? objectEdge(edge) : eitherEdge(edge);
  if (!edge.many) return { description: edge.description, ...one };
  return {
    type: 'array',
    title: needsObject(edge)
      ? `a list of objects with ${targetKey(edge)}`
      : `a list of ids of type ${edge.to}`,
    description: edge.description,
    ...(edge.required ? { minItems: 1 } : {}),
    uniqueItems: true,
    items: one,
  };
}

/** Whether the id alone does not say enough. */
const needsObject = (edge: Edge): boolean =>
  Object.values(edge.properties ?? {}).some((property) => property.required);

/** The id alone, or an object with what else is known of the edge. */
function eitherEdge(edge: Edge): JsonSchema {
  return {
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${idName(edge.to)}` },
    else: objectEdge(edge),
  };
}

function objectEdge(edge: Edge): JsonSchema {
  const properties = Object.entries(edge.properties ?? {});
  return {
    type: 'object',
    title: `an object with ${[targetKey(edge), ...properties.map(([name]) => name)].join(' and ')}`,
    required: [
      targetKey(edge),
      ...properties.flatMap(([name, property]) => (property.required ? [name] : [])),
    ],
    additionalProperties: false,
    properties: {
      [targetKey(edge)]: { $ref: `#/$defs/${idName(edge.to)}` },
      ...Object.fromEntries(properties.map(([name, property]) => [name, propertySchema(property)])),
    },
  };
}

/** The shape of what another bundle adds to such an item: list edges only. */
export function extensionOf(concept: Concept): JsonSchema {
  const edges = Object.entries(concept.edges).filter(([, edge]) => edge.many);
  return {
    type: 'object',
    title: `an extension of ${article(concept.type)}`,
    description: concept.description,
    minProperties: 2,
    additionalProperties: false,
    properties: {
      id: { $ref: `#/$defs/${idName(concept.type)}` },
      ...Object.fromEntries(edges.map(([name, edge]) => [name, edgeSchema(edge)])),
    },
  };
}

/** The definition that says what an id of a type or interface is. */
export const idName = (type: string): string => `${type}Id`;

/** The type with its article: `a Person`, `an UnnamedAgent`. */
export function article(type: string): string {
  return `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}
