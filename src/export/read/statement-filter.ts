// What does `--filter` ask for? The words of the GraphQL StatementFilter, checked as the API checks them.
import {
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql';
import { buildIsnadSchema } from '../../domain/schema.js';
import type { StatementFilter } from '../../domain/statement/statement-filter.type.js';
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';

/**
 * The filter of some `field=value` words, or of JSON objects: `saidFrom=2024-07`, `act=DENIAL,PRAISE`, `{"speaker": "…"}`.
 * A field of a list may come several times. Refuses what is no field of a StatementFilter, and values of a wrong kind.
 */
export function statementFilter(words: readonly string[]): StatementFilter {
  const type = buildIsnadSchema().getType('StatementFilter') as GraphQLInputObjectType;
  const given: Record<string, unknown> = {};
  for (const word of words) {
    for (const [name, value] of Object.entries(
      word.startsWith('{') ? fromJson(word) : fromWord(word, type),
    )) {
      const earlier = given[name];
      given[name] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value;
    }
  }
  return coerceInputValue(given, type, (path, value, { message }) => {
    const asked = getNamedType(type.getFields()[String(path[0])]?.type);
    if (isEnumType(asked)) {
      const names = asked.getValues().map(({ name }) => name);
      throw badInput(`--filter ${path[0]}`, `one of ${names.join(', ')}`, value);
    }
    throw new IsnadError(ErrorCode.BAD_USER_INPUT, `--filter ${path.join('.')}: ${message}`);
  }) as StatementFilter;
}

function fromJson(word: string): Record<string, unknown> {
  try {
    return JSON.parse(word) as Record<string, unknown>;
  } catch {
    throw badInput('--filter', 'field=value or one JSON object', word);
  }
}

function fromWord(word: string, type: GraphQLInputObjectType): Record<string, unknown> {
  const at = word.indexOf('=');
  const [name, value] = [word.slice(0, at), word.slice(at + 1)];
  const fields = type.getFields();
  const field = fields[name];
  if (at < 1 || field === undefined) {
    throw badInput('--filter', `field=value with a field out of ${Object.keys(fields).join(', ')}`, word);
  }
  return { [name]: read(value, field.type) };
}

/** Lists are separated by commas; everything else but true and false is text. */
function read(value: string, type: GraphQLInputType): unknown {
  if (isListType(getNullableType(type))) return value.split(',');
  if (String(getNullableType(type)) !== 'Boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : value;
}
