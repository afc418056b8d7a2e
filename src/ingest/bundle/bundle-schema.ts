// What does a well-shaped bundle look like? Worked out from the declarations of the concepts, as JSON Schema.
import type { Concept } from '../../graph/concept.js';
import { NODE } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import { article, extensionOf, idName, itemSchema } from './item-schema.js';
import type { JsonSchema } from './property-schema.js';

/** Where editors find it, and the `$id` of the emitted file. */
export const SCHEMA_ID = 'bundle.schema.json';

/**
 * The JSON Schema (2020-12) of a bundle. Each `title` completes "must be …" in the message about a wrong value;
 * each `description` is the declaration's own.
 */
export function bundleSchema(model: Model): JsonSchema {
  const sections = model.concepts.map((concept): [string, JsonSchema] => [
    concept.plural,
    {
      type: 'array',
      title: `a list of ${concept.plural}`,
      description: concept.description,
      items: { $ref: `#/$defs/${concept.type}` },
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SCHEMA_ID,
    title: 'a bundle',
    description: 'A part of the graph: items by section. YAML or JSON.',
    type: 'object',
    required: ['bundle'],
    additionalProperties: false,
    properties: {
      bundle: {
        type: 'string',
        title: 'a name of lower-case letters, digits and hyphens',
        description: 'The name under which the graph remembers what this bundle held; stable for ever.',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      },
      title: {
        type: 'string',
        title: 'text',
        description: 'What the bundle holds, for people.',
        minLength: 1,
      },
      licence: {
        type: 'string',
        title: 'text',
        description: 'The licence of its words, as SPDX where there is one.',
        minLength: 1,
      },
      ...Object.fromEntries(sections),
      extend: {
        type: 'array',
        title: 'a list of extensions',
        description: 'List edges added to nodes of other bundles.',
        items: extensionSchema(model),
      },
    },
    $defs: {
      ...idSchemas(model),
      ...Object.fromEntries(model.concepts.map((concept) => [concept.type, itemSchema(concept)])),
      ...Object.fromEntries(
        extensible(model).map((concept) => [`${concept.type}Extension`, extensionOf(concept)]),
      ),
    },
  };
}

/** One definition for each type or interface that an id can be asked to have. */
function idSchemas(model: Model): Record<string, JsonSchema> {
  const targets = model.concepts.flatMap((concept) => [
    concept.type,
    ...Object.values(concept.edges).map((edge) => edge.to),
    ...Object.values(concept.properties).flatMap((property) => (property.kind === 'texts' ? ['Agent'] : [])),
  ]);
  return Object.fromEntries(
    [...new Set([...targets, NODE])].map((type) => [idName(type), idSchema(model, type)]),
  );
}

function idSchema(model: Model, type: string): JsonSchema {
  const idTypes = model.implementing(type).map((concept) => concept.idType);
  return {
    type: 'string',
    title: `the id of ${article(type)} (${idTypes.map((idType) => `${idType}:…`).join(', ')}), in lower-case letters, digits, "-", "." and "_"`,
    pattern: `^(${idTypes.join('|')}):[a-z0-9][a-z0-9._-]*$`,
    maxLength: 200,
  };
}

/** The concepts that another bundle can add to. */
function extensible(model: Model): Concept[] {
  return model.concepts.filter((concept) => Object.values(concept.edges).some((edge) => edge.many));
}

function extensionSchema(model: Model): JsonSchema {
  const concepts = extensible(model);
  return {
    type: 'object',
    title: 'an object with the id of a node and the list edges to add',
    required: ['id'],
    properties: {
      id: {
        type: 'string',
        title: `the id of a node that has list edges (${concepts.map((concept) => `${concept.idType}:…`).join(', ')})`,
        pattern: `^(${concepts.map((concept) => concept.idType).join('|')}):[a-z0-9][a-z0-9._-]*$`,
      },
    },
    allOf: concepts.map((concept) => ({
      if: { required: ['id'], properties: { id: { type: 'string', pattern: `^${concept.idType}:` } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${concept.type}Extension` },
    })),
  };
}
