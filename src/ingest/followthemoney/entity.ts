// What does a line of FollowTheMoney say: an entity of a schema, with lists of texts by property?
import { showValue } from '../../error/show-value.js';
import { tooManyValues } from '../record-size.js';
import { type Fields, objectOf, textOf } from '../register/fields.js';
import { saysSomething } from '../register/read-record.js';
import { Unreadable } from '../register/unreadable.js';
import { repeatedKey } from '../repeated-key.js';

/** An entity that notes which values are read of it. */
export class Entity {
  /** How many of its values were read, by property. */
  private readonly read = new Map<string, number>();

  constructor(
    readonly id: string,
    readonly schema: string,
    private readonly record: Fields,
    private readonly properties: Fields,
  ) {}

  /** The texts of a property; none when it is missing. */
  all(property: string): readonly string[] {
    const texts = this.textsOf(property);
    this.read.set(property, texts.length);
    return texts;
  }

  /** The first one that fits. */
  first(property: string, fits: (text: string) => boolean = () => true): string | undefined {
    const text = this.textsOf(property).find(fits);
    if (text !== undefined) this.read.set(property, Math.max(1, this.read.get(property) ?? 0));
    return text;
  }

  /** What was not read: `Person.nationality`, or `Event.startDate beyond the first` where only one of several counts. */
  leftOut(): string[] {
    const others = Object.keys(this.record).filter((key) => !OWN.has(key) && saysSomething(this.record[key]));
    const unread = Object.keys(this.properties).flatMap((property) => {
      const texts = this.textsOf(property).length;
      const read = this.read.get(property) ?? 0;
      if (texts <= read) return [];
      return [`${this.schema}.${property}${read === 0 ? '' : BEYOND}`];
    });
    return [...others, ...unread];
  }

  private textsOf(property: string): string[] {
    return [this.properties[property] ?? []].flat().flatMap((value) => textOf(value, property) ?? []);
  }
}

const OWN: ReadonlySet<string> = new Set(['id', 'schema', 'properties']);
const BEYOND = ' beyond the first';

/** The entity of a line. Fails when it is not JSON, or not an entity. */
export function entityOf(line: string): Entity {
  const record = objectOf(parsed(line), 'the line');
  const [id, schema] = [textOf(record.id, 'id'), textOf(record.schema, 'schema')];
  if (id === undefined || schema === undefined) {
    throw new Unreadable(`must have id and schema, but has only: ${Object.keys(record).join(', ')}`);
  }
  return new Entity(id, schema, record, objectOf(record.properties ?? {}, 'properties'));
}

function parsed(line: string): unknown {
  const tooLarge = tooManyValues(line);
  if (tooLarge !== null) throw new Unreadable(tooLarge);
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
