// Which fields does the schema not give to everybody, and what is the simplest valid operation that asks for each?
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { fieldRights } from '../../src/domain/rights/field-rights.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';

type Kind = 'query' | 'mutation' | 'subscription';

export interface GuardedField {
  readonly kind: Kind;
  readonly name: string;
  readonly operation: string;
}

/** Every mutation and subscription, and the queries that are restricted. */
export function guardedFields(): GuardedField[] {
  const schema = buildIsnadSchema();
  const fieldsOf = (kind: Kind, type: GraphQLObjectType | null | undefined): GuardedField[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind,
      name: field.name,
      operation: sampleOperation(kind, field),
    }));
  return [
    ...fieldsOf('mutation', schema.getMutationType()),
    ...fieldsOf('subscription', schema.getSubscriptionType()),
    ...fieldsOf('query', schema.getQueryType()).filter(({ name }) => name in (fieldRights.Query ?? {})),
  ];
}

/** Such as `mutation { retract(id: "nothing:at-all", reason: "word") { __typename } }`. */
function sampleOperation(kind: Kind, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${sample(type)}`);
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} { ${field.name}${args}${selection} }`;
}

const scalars: Record<string, string> = {
  ID: '"nothing:at-all"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  String: '"word"',
  Language: '"en"',
  PartialDate: '"2024"',
  DateTime: '"2024-07-24T00:00:00Z"',
  URL: '"https://example.org/"',
  JSON: '"word"',
};

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
  }
  const text = scalars[type.name];
  if (text === undefined) throw new Error(`Say what a ${type.name} looks like`);
  return text;
}
