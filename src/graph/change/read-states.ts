// What is each of these nodes now, in the words of its declaration?
import type { Concept, Property } from '../concept.js';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { decodeList, decodeValue } from '../stored-property.js';
import { batches } from '../write/batches.js';
import { declaredRelationships } from '../write/node-record.js';
import type { EdgeEnd, State } from './state.js';

/** A node with its state and its version; 1 where it was never changed, 0 where there is none. */
export interface ReadState {
  readonly id: string;
  readonly state: State;
  readonly version: number;
}

interface Row {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly standsFor: string | null;
  readonly edges: readonly {
    readonly relationship: string;
    readonly to: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/** The states of the ids, in no order; an id that nothing has, has the state null. */
export async function readStates(run: Run, model: Model, ids: readonly string[]): Promise<ReadState[]> {
  const declared = declaredRelationships(model);
  const found: ReadState[] = [];
  for (const batch of batches([...new Set(ids)])) {
    const rows = await run<Row>(
      `UNWIND $ids AS id
       OPTIONAL MATCH (n:Node { id: id })
       RETURN id, properties(n) AS properties, head([(n)-[:STANDS_FOR]->(other:Node) | other.id]) AS standsFor,
              COLLECT {
                MATCH (n)-[r]->(end:Node)
                WHERE type(r) IN $declared AND r.derived IS NULL
                RETURN { relationship: type(r), to: end.id, properties: properties(r) }
                ORDER BY r.order, end.id
              } AS edges`,
      { ids: batch, declared },
    );
    found.push(...rows.map((row) => read(model, row)));
  }
  return found;
}

function read(model: Model, { id, properties, standsFor, edges }: Row): ReadState {
  if (properties === null) return { id, state: null, version: 0 };
  const version = (properties.version as number | undefined) ?? 1;
  if (standsFor !== null) return { id, state: { standsFor }, version };
  const concept = model.conceptOf(id);
  if (concept === undefined) throw new Error(`No concept has ids like ${id}`);
  const values = Object.entries(concept.properties).flatMap(([name, property]): [string, unknown][] => {
    const value = property.derived ? null : decoded(name, property, properties);
    return value === null ? [] : [[name, value]];
  });
  return { id, state: { fields: { ...Object.fromEntries(values), ...ends(concept, edges) } }, version };
}

function decoded(name: string, { kind }: Property, stored: Readonly<Record<string, unknown>>): unknown {
  switch (kind) {
    case 'names':
    case 'texts':
    case 'externalIds': {
      const list = decodeList(stored[name]);
      return list.length === 0 ? null : list;
    }
    case 'range':
    case 'claimValue':
      return decodeValue(stored[name]);
    default:
      return stored[name] ?? null;
  }
}

function ends(concept: Concept, edges: Row['edges']): Record<string, EdgeEnd[]> {
  const fields: Record<string, EdgeEnd[]> = {};
  for (const [name, edge] of Object.entries(concept.edges)) {
    const own = edges.filter(({ relationship }) => relationship === edge.relationship);
    if (own.length === 0) continue;
    fields[name] = own.map(({ to, properties }) => {
      const declared = Object.keys(edge.properties ?? {}).flatMap((key) =>
        properties[key] == null ? [] : [[key, properties[key]]],
      );
      return {
        to,
        ...(declared.length > 0 ? { properties: Object.fromEntries(declared) } : {}),
        ...(properties.bundle === undefined ? {} : { bundle: properties.bundle as string }),
      };
    });
  }
  return fields;
}
