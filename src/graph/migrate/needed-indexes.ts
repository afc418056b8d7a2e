import type { Concept, Property } from '../concept.js';
import type { Model } from '../model.js';

/** A range index that a declaration asks for. */
export interface NeededIndex {
  readonly label: string;
  readonly property: string;
}

/** The range indexes that the declarations ask for: by id, by name, and by each property declared as indexed. */
export function neededIndexes(model: Model): NeededIndex[] {
  return model.concepts.flatMap((concept) => indexesOf(concept));
}

function indexesOf(concept: Concept): NeededIndex[] {
  const stored = Object.entries(concept.properties).flatMap(([name, property]) =>
    indexedKeys(name, property),
  );
  return ['id', ...stored].map((property) => ({ label: concept.type, property }));
}

/** Names order lists, so they are always indexed; anything else when it says so. */
function indexedKeys(name: string, property: Property): string[] {
  if (property.kind === 'names') return ['sortName'];
  if (property.indexed !== true) return [];
  if (property.kind === 'date') return [`${name}_asc`, `${name}_desc`, `${name}_end`];
  if (property.kind === 'range') return [`${name}_min`];
  return [name];
}
