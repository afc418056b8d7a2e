// What does a line of FollowTheMoney say: an entity of a schema, with lists of texts by property?
import { showValue } from '../../error/show-value.js';
import { objectOf, textOf } from '../register/fields.js';
import { Unreadable } from '../register/unreadable.js';
import { repeatedKey } from '../repeated-key.js';

export interface Entity {
  readonly id: string;
  readonly schema: string;
  /** The texts of a property; none when it is missing. */
  all(property: string): readonly string[];
  first(property: string): string | undefined;
}

/** The entity of a line. Fails when it is not JSON, or not an entity. */
export function entityOf(line: string): Entity {
  const record = objectOf(parsed(line), 'the line');
  const [id, schema] = [textOf(record.id, 'id'), textOf(record.schema, 'schema')];
  if (id === undefined || schema === undefined) {
    throw new Unreadable(`must have id and schema, but has only: ${Object.keys(record).join(', ')}`);
  }
  const properties = objectOf(record.properties ?? {}, 'properties');
  const all = (property: string) =>
    [properties[property] ?? []].flat().flatMap((value) => textOf(value, property) ?? []);
  return { id, schema, all, first: (property) => all(property)[0] };
}

function parsed(line: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Unreadable(`must be an entity in JSON on one line: ${(error as Error).message}`);
  }
  const repeated = repeatedKey(line, value);
  if (repeated !== null) throw new Unreadable(repeated);
  return value;
}

/** Refuses what the model has no place for. */
export function unknownSchema(schema: string, known: readonly string[]): Unreadable {
  return new Unreadable(`schema must be one of ${known.join(', ')}, but got: ${showValue(schema)}`);
}
