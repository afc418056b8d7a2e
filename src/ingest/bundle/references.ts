import type { Edge } from '../../graph/concept.js';
import type { Path } from '../../graph/write/check-item.js';
import { targetKey } from '../../graph/write/node-record.js';
import type { PlacedItem } from './bundle.js';

/** A place of an item that names another node. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
  /** The edge that it is a target of; null for the translator of a text. */
  readonly edge: Edge | null;
}

/** Everything that an item refers to, in the order of the declarations. Values of a wrong shape are left out. */
export function referencesOf({ concept, item, path }: PlacedItem): Reference[] {
  const found: Reference[] = [];
  const add = (to: unknown, at: Path, edge: Edge | null) => {
    if (typeof to === 'string') found.push({ from: item.id, to, path: [...path, ...at], edge });
  };
  for (const [name, edge] of Object.entries(concept.edges)) {
    const value = item[name];
    const targets = edge.many ? (Array.isArray(value) ? value : []) : [value];
    for (const [index, target] of targets.entries()) {
      const at = edge.many ? [name, index] : [name];
      if (edge.properties && typeof target !== 'string')
        add((target as Record<string, unknown> | null)?.[targetKey(edge)], [...at, targetKey(edge)], edge);
      else add(target, at, edge);
    }
  }
  for (const [name, property] of Object.entries(concept.properties)) {
    const texts = item[name];
    if (property.kind !== 'texts' || !Array.isArray(texts)) continue;
    for (const [index, text] of texts.entries()) add(text?.translator, [name, index, 'translator'], null);
  }
  return found;
}
