import type { Concept } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import type { Path } from '../../graph/write/check-item.js';
import type { Item } from '../../graph/write/node-record.js';

/** A bundle as it is given: the text of a YAML or JSON file with its name, or data with a name for messages. */
export type BundleSource =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly data: object };

/** What a bundle says: a list of items a section, the sections being the plurals of the declared concepts. */
export interface BundleData {
  readonly bundle: string;
  readonly title?: string;
  readonly licence?: string;
  /** More targets for list edges of nodes that other bundles hold. */
  readonly extend?: readonly Item[];
  readonly [section: string]: unknown;
}

/** A line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A bundle that could be read, its shape not checked yet. */
export interface ParsedBundle {
  readonly file: string;
  /** Of its content and of the declarations it is read by. */
  readonly sha256: string;
  readonly data: BundleData;
  /** The place of a value, or of its key; that of the nearest thing around it where it is not written. */
  positionOf(path: Path, at?: 'value' | 'key'): Position;
}

/** An item with the place where it stands. */
export interface PlacedItem {
  readonly concept: Concept;
  readonly item: Item;
  readonly path: Path;
}

/** The items of a bundle in the order of the declarations, then of the bundle; what is not an item with an id is left out. */
export function itemsOf(model: Model, data: BundleData): PlacedItem[] {
  return model.concepts.flatMap((concept) =>
    placed(data?.[concept.plural], concept.plural).map(({ item, path }) => ({ concept, item, path })),
  );
}

/** The extensions of a bundle, each under the concept of the node that it extends. */
export function extensionsOf(model: Model, data: BundleData): PlacedItem[] {
  return placed(data?.extend, 'extend').flatMap(({ item, path }) => {
    const concept = model.conceptOf(item.id);
    return concept === undefined ? [] : [{ concept, item, path }];
  });
}

function placed(section: unknown, name: string): { item: Item; path: Path }[] {
  if (!Array.isArray(section)) return [];
  return section.flatMap((item: Item | null, index) =>
    typeof item?.id === 'string' ? [{ item, path: [name, index] }] : [],
  );
}
