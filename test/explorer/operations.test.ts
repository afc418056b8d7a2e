/** Do the explorer's operations and words fit the schema, the server's bounds and one another? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  concatAST,
  type GraphQLInputType,
  type GraphQLNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  print,
  type TypeNode,
  typeFromAST,
  validate,
} from 'graphql';
import { explorerDocuments, explorerOperations, operationsFile } from '../../scripts/explorer-operations.js';
import { predicates } from '../../src/domain/claim/predicates.js';
import { model } from '../../src/domain/model.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';
import { CLAIMS_AT_ONCE } from '../../src/explorer/claim/claims-at-once.js';
import { fieldWord, valueWord } from '../../src/explorer/history/field-word.js';
import { ar } from '../../src/explorer/i18n/ar.js';
import { en } from '../../src/explorer/i18n/en.js';
import { defaultLimits } from '../../src/server/limits.js';
import { operationCost } from '../../src/server/operation-cost.js';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const documents = explorerDocuments();
const everything = concatAST(documents.map(({ document }) => document));
const operations = everything.definitions.filter(
  (definition) => definition.kind === Kind.OPERATION_DEFINITION,
);

describe('the operations of the explorer', () => {
  it('are found', () => {
    expect(operations.length).toBeGreaterThan(10);
  });

  it('are valid against the schema', () => {
    expect(validate(schema, everything).map(({ message }) => message)).toEqual([]);
  });

  it('are the typed documents that the pages use', async () => {
    expect(readFileSync(operationsFile, 'utf8')).toBe(await explorerOperations());
  }, 60_000);

  it.each(operations.map((operation) => operation.name!.value))(
    '%s stays within the cost of the server',
    async (name) => {
      const generated: Record<string, unknown> = await import(
        '../../src/explorer/api/operations.generated.js'
      );
      const document = parse(print(generated[`${name}Document`] as never));
      const variables = {
        ...{ id: 'person:a', ids: Array(500).fill('person:a'), of: Array(100).fill('person:a') },
        ...{
          from: 'person:a',
          to: 'person:b',
          words: 'a',
          lang: 'ar',
          first: name === 'MoreClaims' ? CLAIMS_AT_ONCE : 100,
          filter: {},
          named: {},
          during: {},
        },
        ...{ said: {}, conveyed: {}, about: {}, at: {}, isAgent: true, isEvent: true, isPast: false },
      };
      const declared =
        operations.find((operation) => operation.name!.value === name)!.variableDefinitions ?? [];
      const given = Object.fromEntries(
        declared.map(({ variable: { name }, type }) => [
          name.value,
          variables[name.value as keyof typeof variables] ??
            simplest(typeFromAST(schema, type as TypeNode) as GraphQLInputType),
        ]),
      );
      const cost = operationCost(buildIsnadSchema(), defaultLimits)(document, name, given);
      expect(cost).toBeLessThanOrEqual(defaultLimits.cost);
    },
  );
});

/** The simplest value that a variable of this type can have. */
function simplest(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const needed = type.ofType as GraphQLNullableType & GraphQLInputType;
  if (isListType(needed)) return [];
  if (isEnumType(needed)) return needed.getValues()[0]!.value;
  if (!isInputObjectType(needed))
    return { ID: 'person:a', Float: 0.5, Int: 1, Boolean: true }[needed.name] ?? 'a';
  const fields = Object.values(needed.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, simplest(field.type)]));
}

describe('the words of the explorer', () => {
  it('are the same in both languages, key by key', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it('take the same values in both languages', () => {
    const values = (message: string) =>
      [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();
    const different = Object.entries(en).filter(
      ([key, message]) => `${values(message)}` !== `${values(ar[key as keyof typeof en])}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const pages = readdirSync('src/explorer', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
      .map((file) => readFileSync(join('src/explorer', file), 'utf8'))
      .join('\n');
    // Built from a name that the server gives, or from a list beside it.
    const families =
      /^(predicate|denied|basis|document|unit|kinds?|event|role|hop|act|form|status|statistics|language|app|cite|take)\.|^history\.(kind|field|name|stance|polarity|rank|anchor)\.|^same\.(moved|reason|guess)\.|^reader\.(ORPHANED|TEXT_NOT_HELD)$/;
    expect(Object.keys(en).filter((key) => !pages.includes(`'${key}'`) && !families.test(key))).toEqual([]);
  });

  it('have words for every field that a change can tell of', () => {
    const missing = model.concepts.flatMap(({ idType, properties, edges }) =>
      [...Object.keys(properties), ...Object.keys(edges)]
        .filter((field) => fieldWord(idType, field) === null)
        .map((field) => `${idType}.${field}`),
    );
    expect(missing).toEqual([]);
  });

  it('have words for every value of a field that is one of a list', () => {
    const missing = model.concepts.flatMap(({ idType, properties }) =>
      Object.entries(properties).flatMap(([field, property]) =>
        property.kind === 'enum'
          ? property
              .values!.filter((value) => valueWord(idType, field, value) === null)
              .map((value) => `${idType}.${field} ${value}`)
          : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('have words for every predicate, affirmed and denied', () => {
    const missing = Object.keys(predicates).filter(
      (name) => !(`predicate.${name}` in en && `denied.${name}` in en),
    );
    expect(missing).toEqual([]);
  });
});
