/** Do the explorer's operations and words fit the schema, the server's bounds and one another? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, concatAST, Kind, parse, print, validate } from 'graphql';
import { explorerDocuments, explorerOperations, operationsFile } from '../../scripts/explorer-operations.js';
import { predicates } from '../../src/domain/claim/predicates.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';
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
        ...{ from: 'person:a', to: 'person:b', words: 'a', lang: 'ar', first: 100, filter: {}, named: {} },
        ...{ said: {}, conveyed: {}, about: {}, at: {}, isAgent: true, isEvent: true },
      };
      const declared =
        operations.find((operation) => operation.name!.value === name)!.variableDefinitions ?? [];
      const given = Object.fromEntries(
        declared.map(({ variable: { name } }) => [
          name.value,
          variables[name.value as keyof typeof variables] ?? null,
        ]),
      );
      const cost = operationCost(buildIsnadSchema(), defaultLimits)(document, name, given);
      expect(cost).toBeLessThanOrEqual(defaultLimits.cost);
    },
  );
});

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
      /^(predicate|denied|basis|document|unit|kinds?|event|role|hop|act|form|status|statistics|language|app|cite)\.|^reader\.(ORPHANED|TEXT_NOT_HELD)$/;
    expect(Object.keys(en).filter((key) => !pages.includes(`'${key}'`) && !families.test(key))).toEqual([]);
  });

  it('have words for every predicate, affirmed and denied', () => {
    const missing = Object.keys(predicates).filter(
      (name) => !(`predicate.${name}` in en && `denied.${name}` in en),
    );
    expect(missing).toEqual([]);
  });
});
