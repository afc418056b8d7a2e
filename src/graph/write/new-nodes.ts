// How do whole nodes come into the graph by the thousand, where it is known which of them are new?
import type { Concept } from '../concept.js';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches } from './batches.js';
import { digestOf, type NodeRecord } from './node-record.js';

/** The digest of what each node's source said last, by id; null where none is kept. Ids that no node has are left out. */
export async function storedDigests(run: Run, ids: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const batch of batches(ids)) {
    const rows = await run<{ id: string; digest: string | null }>(
      'UNWIND $ids AS id MATCH (n:Node { id: id }) RETURN n.id AS id, n.digest AS digest',
      { ids: batch },
    );
    for (const { id, digest } of rows) found.set(id, digest);
  }
  return found;
}

/** Makes nodes that the graph does not have, without their relationships. */
export async function createNodes(run: Run, model: Model, records: readonly NodeRecord[]): Promise<void> {
  for (const [concept, own] of byConcept(records)) {
    for (const batch of batches(own.map((record) => ({ id: record.id, ...newProperties(record) })))) {
      // One plan a concept: labels as data cost more with each row than ten plans do once.
      await run(`UNWIND $rows AS row CREATE (n:${model.labels(concept).join(':')}) SET n = row`, {
        rows: batch,
      });
    }
  }
}

/** Everything that a new node stores beside its id. */
export function newProperties(record: NodeRecord): Record<string, unknown> {
  const { concept, properties } = record;
  return { ...properties, ...derivedDefaults(concept), digest: digestOf(record) };
}

const knownDefaults = new WeakMap<Concept, Readonly<Record<string, unknown>>>();

/** What Isnad works out later begins with what is so before. */
function derivedDefaults(concept: Concept): Readonly<Record<string, unknown>> {
  const known = knownDefaults.get(concept);
  if (known !== undefined) return known;
  const defaults = Object.fromEntries(
    Object.entries(concept.properties).flatMap(([name, { derived, default: value }]) =>
      derived && value !== undefined ? [[name, value]] : [],
    ),
  );
  knownDefaults.set(concept, defaults);
  return defaults;
}

function byConcept(records: readonly NodeRecord[]): Map<Concept, NodeRecord[]> {
  const groups = new Map<Concept, NodeRecord[]>();
  for (const record of records) {
    const group = groups.get(record.concept);
    if (group === undefined) groups.set(record.concept, [record]);
    else group.push(record);
  }
  return groups;
}
