// What does a row become by a mapping?
import { model } from '../../domain/model.js';
import type { Item } from '../../graph/write/node-record.js';
import type { ClaimWords, Register } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import { holds } from './conditions.js';
import { propertiesOf } from './mapped-properties.js';
import { type Row, textsOf } from './mapped-value.js';
import type { MappedItem, Mapping } from './mapping.js';
import { linksOf, mappedEdges } from './mapping-references.js';

/** The words of a row, or of a stretch of it between two columns. */
export type WordsOf = (stretch: MappedItem['evidence']) => string;

/** An item that a row makes, before its fields are filled. Claims without a key have no id yet. */
interface Made {
  readonly name: string;
  readonly mapped: MappedItem;
  readonly row: Row;
  readonly id: string | null;
}

type Fields = Record<string, unknown>;

/** The items of a row, in the order of the mapping, behind the passages that show what needs evidence. */
export function rowItems(mapping: Mapping, row: Row, words: WordsOf, register: Register): Item[] {
  const made: Made[] = [];
  for (const [name, mapped] of Object.entries(mapping.items)) {
    const instead = mapped.unless?.some((other) => made.some((one) => one.name === other)) ?? false;
    if (!instead) made.push(...madeOf(name, mapped, row, register));
  }
  const items = new Map<string, Item>();
  for (const one of made) {
    for (const item of itemsOf(one, made, mapping, words, register)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** The item, behind what shows it. A mistake in it is told with its name. */
function itemsOf(
  one: Made,
  made: readonly Made[],
  mapping: Mapping,
  words: WordsOf,
  register: Register,
): Item[] {
  const { type, evidence } = one.mapped;
  const fields = { ...named(one, mapping.language), ...linksTo(one, made) };
  if (type !== 'Statement' && type !== 'Claim') return [{ id: one.id!, ...fields }];
  if (type === 'Claim' && !isWhole(one.mapped, fields)) return [];
  const passage = register.passage(words(evidence));
  const shown =
    type === 'Statement'
      ? { id: one.id!, ...fields, evidence: [passage.id] }
      : register.claim(`${one.name} ${one.id ?? passage.id}`, fields as unknown as ClaimWords, passage);
  return [register.document, passage, shown];
}

function named({ name, mapped, row }: Made, language: string): Fields {
  try {
    return propertiesOf(mapped, row, language);
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${name}: ${error.message}`);
    throw error;
  }
}

/** A row in which the subject, object or value of a claim is empty does not make that claim. */
function isWhole(mapped: MappedItem, fields: Fields): boolean {
  return ['subject', 'object', 'value'].every((field) => !(field in mapped) || field in fields);
}

function madeOf(name: string, mapped: MappedItem, row: Row, register: Register): Made[] {
  if (mapped.when !== undefined && !holds(mapped.when, row)) return [];
  const [each] = Object.entries(mapped.each ?? {});
  const rows =
    each === undefined ? [row] : textsOf(each[1], row).map((text) => new Map([...row, [each[0], text]]));
  return rows.flatMap((own): Made[] => {
    if (mapped.key === undefined) return [{ name, mapped, row: own, id: null }];
    const [key] = textsOf(mapped.key, own);
    const { idType } = model.concept(mapped.type)!;
    return key === undefined ? [] : [{ name, mapped, row: own, id: register.id(idType, key) }];
  });
}

/** A single edge leads to the first item that the row makes of those named, a list to all of them. */
function linksTo({ mapped }: Made, made: readonly Made[]): Fields {
  const links: Fields = {};
  for (const [field, { many }] of mappedEdges(mapped.type)) {
    if (mapped[field] === undefined) continue;
    const named = linksOf(mapped, field);
    const ids = named.flatMap((name) => made.flatMap((other) => (other.name === name ? [other.id!] : [])));
    if (ids.length > 0) links[field] = many ? [...new Set(ids)] : ids[0];
  }
  return links;
}
