import { hash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Concept, Edge, Property } from '../concept.js';
import type { Model } from '../model.js';
import { storedForm } from '../stored-property.js';
import { canonicalValue } from './canonical-value.js';

/** A node as a bundle or an API client describes it: its id, properties by name and edges by name. */
export interface Item {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A relationship out of a node. */
export interface EdgeRecord {
  readonly relationship: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node as it is written. */
export interface NodeRecord {
  readonly id: string;
  readonly concept: Concept;
  /** Stored properties by name; null removes. */
  readonly properties: Record<string, unknown>;
  readonly edges: readonly EdgeRecord[];
  /** Of all of it: the same item under the same declarations gives the same. */
  readonly sha256: string;
}

/** The relationship from a node to the translator of one of its texts, with the text's language. */
export const TRANSLATED_BY = 'TRANSLATED_BY';

/** What a node keeps of its record, to tell whether its source says something else by now: 128 bits, which are stored inline. */
export function digestOf({ sha256 }: NodeRecord): string {
  return sha256.slice(0, 32);
}

/** The record of an item that fits the declarations. Throws when no concept has such an id. */
export function nodeRecord(model: Model, item: Item): NodeRecord {
  const concept = model.conceptOf(item.id);
  if (concept === undefined) throw new Error(`No concept has ids like ${item.id}`);
  const properties: Record<string, unknown> = {};
  const edges: EdgeRecord[] = [];
  const { given, led } = declarationsOf(concept);
  for (const [name, property] of given) {
    const value = canonicalValue(property, item[name]);
    Object.assign(properties, whole(property, storedForm(name, property, value)));
    if (property.kind === 'texts') edges.push(...translators(value as TranslatedText[]));
  }
  for (const [name, edge] of led) {
    const value = item[name];
    if (value !== undefined && value !== null) edges.push(...edgeRecords(edge, value));
  }
  const sha256 = hash('sha256', JSON.stringify([model.labels(concept), properties, edges]));
  return { id: item.id, concept, properties, edges, sha256 };
}

/** What a concept declares, as it is gone through for millions of items. */
interface Declarations {
  /** The properties that a source can give. */
  readonly given: readonly (readonly [string, Property])[];
  readonly led: readonly (readonly [string, Edge])[];
}

const known = new WeakMap<Concept, Declarations>();

function declarationsOf(concept: Concept): Declarations {
  let found = known.get(concept);
  if (found === undefined) {
    const given = Object.entries(concept.properties).filter(([, { derived }]) => !derived);
    found = { given, led: Object.entries(concept.edges) };
    known.set(concept, found);
  }
  return found;
}

/** The relationships that an item's edge becomes: in the list's order where it is a list, which begins at `from`. */
export function edgeRecords(edge: Edge, value: unknown, from = 0): EdgeRecord[] {
  const targets = value === undefined || value === null ? [] : edge.many ? (value as unknown[]) : [value];
  return targets.map((target, position) => ({
    relationship: edge.relationship,
    to: typeof target === 'string' ? target : (target as Record<string, string>)[targetKey(edge)]!,
    properties: {
      ...(edge.many ? { order: neo4j.int(from + position) } : {}),
      ...(edge.properties && typeof target !== 'string'
        ? ownProperties(edge.properties, target as Record<string, unknown>)
        : {}),
    },
  }));
}

/** The key of the other end's id where an edge has properties of its own: `statement`, `agent`. */
export function targetKey(edge: Edge): string {
  return edge.to.charAt(0).toLowerCase() + edge.to.slice(1);
}

/** The relationships that nodes of a concept have by declaration. */
function relationshipsOf(concept: Concept): string[] {
  const declared = Object.values(concept.edges).map((edge) => edge.relationship);
  const translated = Object.values(concept.properties).some((property) => property.kind === 'texts');
  return [...new Set(translated ? [...declared, TRANSLATED_BY] : declared)];
}

/** The relationships that any node has by declaration. */
export function declaredRelationships(model: Model): string[] {
  return [...new Set(model.concepts.flatMap(relationshipsOf))];
}

interface TranslatedText {
  readonly language: string;
  readonly translator: string | null;
}

function translators(texts: TranslatedText[]): EdgeRecord[] {
  return texts.flatMap(({ language, translator }) =>
    translator === null ? [] : [{ relationship: TRANSLATED_BY, to: translator, properties: { language } }],
  );
}

function ownProperties(declared: Readonly<Record<string, Property>>, target: Record<string, unknown>) {
  const stored: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(declared)) {
    Object.assign(
      stored,
      whole(property, storedForm(name, property, canonicalValue(property, target[name]))),
    );
  }
  return stored;
}

/** Whether a stored value is a whole number, as opposed to a decimal. */
export function isWhole(value: unknown): boolean {
  return neo4j.isInt(value);
}

/** A whole number as it is stored. */
export function wholeNumber(value: number): unknown {
  return neo4j.int(value);
}

/** The driver sends every number as a float unless it is told otherwise. */
function whole(property: Property, stored: Record<string, unknown>): Record<string, unknown> {
  if (property.kind !== 'integer' && property.kind !== 'range') return stored;
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}
