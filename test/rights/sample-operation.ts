// An operation that asks for one field in the simplest way in which it is valid, whatever its arguments are.
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Such as `mutation { retract(id: "nothing:at-all", reason: "word") { __typename } }`. */
export function sampleOperation(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
): string {
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
