// How does a stored node read in the words of a bundle?
import type { Concept, Property } from '../../graph/concept.js';
import { decodeList, decodeValue } from '../../graph/stored-property.js';
import { type Item, targetKey } from '../../graph/write/node-record.js';
import { withoutNulls } from '../../graph/write/without-nulls.js';

/** A node as the database gives it for an export; edges in their order. */
export interface StoredNode {
  readonly properties: { readonly id: string; readonly [name: string]: unknown };
  readonly edges: readonly StoredEdge[];
}

export interface StoredEdge {
  readonly relationship: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The item of a node, always in the same words: keys in the order of the declaration, what is stored written out, also
 * where it equals a default, and what is absent left out. What is derived is no part of it.
 */
export function itemOf(concept: Concept, { properties, edges }: StoredNode): Item {
  const item: Record<string, unknown> & { id: string } = { id: properties.id };
  for (const [name, property] of Object.entries(concept.properties)) {
    const value = property.derived ? undefined : writtenForm(property, properties[name]);
    if (value !== undefined) item[name] = value;
  }
  for (const [name, edge] of Object.entries(concept.edges)) {
    const targets = edges
      .filter(({ relationship }) => relationship === edge.relationship)
      .map((stored) => (edge.properties ? targetWith(edge.properties, targetKey(edge), stored) : stored.to));
    if (targets.length > 0) item[name] = edge.many ? unique(targets) : targets[0];
  }
  return item;
}

function writtenForm({ kind }: Property, stored: unknown): unknown {
  switch (kind) {
    case 'names':
    case 'texts':
    case 'externalIds': {
      const list = decodeList<object>(stored).map(withoutNulls);
      return list.length > 0 ? list : undefined;
    }
    case 'range':
    case 'claimValue': {
      const value = decodeValue<object>(stored);
      return value === null ? undefined : withoutNulls(value);
    }
    default:
      return stored ?? undefined;
  }
}

/** The id alone where nothing else is known of the edge. */
function targetWith(
  declared: Readonly<Record<string, Property>>,
  key: string,
  { to, properties }: StoredEdge,
): string | object {
  const own = Object.entries(declared).flatMap(([name, property]) => {
    const value = writtenForm(property, properties[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return own.length === 0 ? to : { [key]: to, ...Object.fromEntries(own) };
}

/** Two bundles may have added the same target to a list. */
function unique(targets: readonly unknown[]): unknown[] {
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
