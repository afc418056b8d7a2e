// What does a well-shaped value or condition of a mapping look like?
import type { JsonSchema } from '../bundle/property-schema.js';

export const text: JsonSchema = { type: 'string', title: 'text', minLength: 1 };
export const texts: JsonSchema = {
  type: 'array',
  title: 'a list of texts',
  items: { type: 'string', title: 'text' },
};
const pairs: JsonSchema = {
  type: 'object',
  title: 'an object that gives a text for each text',
  additionalProperties: { type: 'string', title: 'text' },
};
const expression: JsonSchema = { type: 'string', title: 'a regular expression', format: 'expression' };

const changed: JsonSchema = closed(
  'an object with of',
  {
    of: {
      title: 'text with columns in braces, or a list of such texts',
      type: ['string', 'array'],
      items: text,
    },
    split: text,
    replace: pairs,
    lookup: pairs,
    contains: pairs,
    otherwise: text,
    case: { enum: ['title'], title: 'title' },
    date: { enum: ['dmy', 'mdy', 'ymd'], title: 'one of dmy, mdy, ymd' },
  },
  ['of'],
);

export const condition: JsonSchema = {
  ...closed('an object with is, not, matches or unlike', {
    is: texts,
    not: texts,
    matches: expression,
    unlike: expression,
  }),
  minProperties: 1,
};

/** A literal of a closed list must be in it; what a row gives is checked with the row. */
export function value(values?: readonly string[]): JsonSchema {
  const title = 'text with columns in braces such as "{name}", or an object with of';
  return {
    type: ['string', 'number', 'boolean', 'object'],
    title,
    allOf: [
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: { type: 'object' }, then: changed },
      ...(values === undefined
        ? []
        : [
            {
              if: { type: 'string', pattern: '^[^{]*$' },
              // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
              then: { enum: values, title: `one of ${values.join(', ')}` },
            },
          ]),
    ],
  };
}

/** A list with something in it. */
export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', title: 'a list', minItems: 1, items };
}

/** An object with these keys and no others. */
export function closed(
  title: string,
  properties: Record<string, JsonSchema>,
  required: string[] = [],
): JsonSchema {
  return { type: 'object', title, required, additionalProperties: false, properties };
}
