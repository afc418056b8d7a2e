// What does a node say that several items describe, each under an id of its own? All their names and external ids.
import type { Concept } from '../concept.js';
import type { Run } from '../graph.js';
import { decodeList, storedForm } from '../stored-property.js';
import { batches } from './batches.js';
import { canonicalValue } from './canonical-value.js';
import type { Item } from './node-record.js';

type Listed = Readonly<Record<string, unknown>>;

/** The list properties that several descriptions of one node are united in. */
function unitedProperties(concept: Concept) {
  return Object.entries(concept.properties).filter(
    ([, { kind }]) => kind === 'names' || kind === 'externalIds',
  );
}

/** Descriptions of a node, those that come first having the say which name is the preferred one. */
export interface Descriptions {
  readonly id: string;
  readonly concept: Concept;
  readonly items: readonly Item[];
}

/** What is stored of the nodes now, as items that have the united properties alone. */
export async function storedItems(run: Run, ids: readonly string[]): Promise<Map<string, Item>> {
  const found = new Map<string, Item>();
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string; names: string[]; externalIds: string[] }>(
      'UNWIND $ids AS id MATCH (n:Node { id: id }) RETURN n.id AS id, n.names AS names, n.externalIds AS externalIds',
      { ids: batch },
    );
    for (const { id, names, externalIds } of rows) {
      found.set(id, { id, names: decodeList(names), externalIds: decodeList(externalIds) });
    }
  }
  return found;
}

/** Writes the united names and external ids; everything else of the nodes stays. */
export async function writeUnited(run: Run, nodes: readonly Descriptions[]): Promise<void> {
  const united = nodes.map(({ id, concept, items }) => ({ id, properties: unite(concept, items) }));
  for (const rows of batches(united)) {
    await run('UNWIND $rows AS row MATCH (n:Node { id: row.id }) SET n += row.properties', { rows });
  }
}

/** The united names and external ids as they are stored. */
export function unite(concept: Concept, items: readonly Item[]): Record<string, unknown> {
  return Object.fromEntries(
    unitedProperties(concept).flatMap(([name, property]) => {
      const all = items.flatMap((item) => canonicalValue(property, item[name]) as Listed[]);
      return Object.entries(storedForm(name, property, property.kind === 'names' ? names(all) : ids(all)));
    }),
  );
}

/** Each name once; one preferred name a language. */
function names(all: readonly Listed[]): Listed[] {
  const preferred = new Set<unknown>();
  return once(all, ({ text, language }) => JSON.stringify([text, language])).map((name) => {
    if (name.kind !== 'PREFERRED') return name;
    if (preferred.has(name.language)) return { ...name, kind: 'ALIAS' };
    preferred.add(name.language);
    return name;
  });
}

const ids = (all: readonly Listed[]): Listed[] =>
  once(all, ({ scheme, value }) => JSON.stringify([scheme, value]));

function once(all: readonly Listed[], key: (listed: Listed) => string): Listed[] {
  return [...new Map(all.toReversed().map((listed) => [key(listed), listed])).values()].toReversed();
}
