// What are the explorer's operations, as typed documents?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql';

const folder = 'src/explorer';
export const operationsFile = `${folder}/api/operations.generated.ts`;

/** Every .graphql file of the explorer, by path. */
export function explorerDocuments(): { location: string; document: DocumentNode }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file))
    .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }));
}

/** The content of `operationsFile`. Fails where an operation does not fit the schema. */
export async function explorerOperations(): Promise<string> {
  const sdl = readFileSync('schema/schema.graphql', 'utf8');
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: false,
    avoidOptionals: { field: true, object: false, inputValue: false },
    defaultScalarType: 'unknown',
    onlyOperationTypes: true,
    scalars: { ID: 'string', PartialDate: 'string', Language: 'string', URL: 'string', DateTime: 'string' },
  };
  const text = await codegen({
    filename: operationsFile,
    schema: parse(sdl),
    documents: explorerDocuments(),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    config,
  });
  return `// Written by \`npm run codegen\` from the .graphql files beside the pages.\n${text}\n${possibleTypes(buildSchema(sdl))}\n${mutationFields(buildSchema(sdl))}\n${embeddedTypes(buildSchema(sdl))}`;
}

/** Which types an interface stands for: the cache needs it to match fragments. */
function possibleTypes(schema: GraphQLSchema): string {
  const entries = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  return `export const possibleTypes = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
}

/** What can be written: after any of it, the cache asks anew. */
function mutationFields(schema: GraphQLSchema): string {
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
  return `export const mutationFields = ${JSON.stringify(names, null, 2)};\n`;
}

/** What is kept apart by its id though it is no Node. A FieldChange has the id of something else. */
const keptApart = ['Change', 'Viewer', 'Query', 'Mutation', 'Subscription'];

/** Parts of an answer without an id of their own: they live inside the node that they were read with. */
function embeddedTypes(schema: GraphQLSchema): string {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('__') && !keptApart.includes(name));
  return `export const embeddedTypes = ${JSON.stringify(names.sort(), null, 2)};\n`;
}
