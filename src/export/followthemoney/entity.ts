import type { ExportedItem } from '../export-format.js';

/** An entity as FollowTheMoney writes it: every property is a list of texts. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The entity with these properties; those without a value are left out. */
export function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | number | undefined)[]>>,
): Entity {
  const written = Object.entries(properties).flatMap(([name, values]) => {
    const texts = values.filter((value) => value !== undefined && value !== '').map(String);
    return texts.length === 0 ? [] : [[name, texts] as const];
  });
  return { id, schema, properties: Object.fromEntries(written) };
}

/** What an item holds by field, for reading what its declaration says is there. */
export type Fields = Readonly<Record<string, string | undefined>>;
export const fieldsOf = ({ item }: ExportedItem): Fields => item as Fields;

/** FollowTheMoney knows years, months, days and seconds in UTC, without an offset. */
export function dateOf(date: string | undefined): string | undefined {
  return date?.includes('T') ? new Date(date).toISOString().slice(0, 19) : date;
}
