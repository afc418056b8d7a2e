// How does the graph come to hold these states?
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { batches } from '../write/batches.js';
import { declaredRelationships, type Item, nodeRecord, targetKey } from '../write/node-record.js';
import { type NewEdge, writeEdges } from '../write/write-nodes.js';
import { type EdgeEnd, isAlias, isNode, type NodeState, type State } from './state.js';

/** What a node is to be from now on. */
export interface NewState {
  readonly id: string;
  readonly state: State;
}

/** The label of an id that stands for another node. It keeps `Node`, so that any id is one seek. */
export const ALIAS = 'Alias';
/** What bundles know of a node outlasts a merge. */
const KEPT = ['HOLDS', 'EXTENDS'];

/**
 * Writes states whole, inside the transaction of `run`. Nodes that are to be null are taken away by `removeNodes`, after
 * whatever leads to them was looked at.
 */
export async function writeStates(run: Run, model: Model, states: readonly NewState[]): Promise<void> {
  const nodes = states.flatMap(({ id, state }) => (isNode(state) ? [{ id, state }] : []));
  const aliases = states.flatMap(({ id, state }) => (isAlias(state) ? [{ id, to: state.standsFor }] : []));
  const records = nodes.map(({ id, state }) => nodeRecord(model, itemOf(model, id, state)));
  for (const rows of batches(
    records.map(({ id, concept, properties }) => ({ id, labels: model.labels(concept), properties })),
  )) {
    await run(
      `UNWIND $rows AS row
       MERGE (n:Node { id: row.id })
       SET n += row.properties
       SET n:$(row.labels)
       REMOVE n:${ALIAS}`,
      { rows },
    );
  }
  await run(
    `UNWIND $ids AS id
     MATCH (:Node { id: id })-[r]->(:Node)
     WHERE (type(r) IN $declared AND r.derived IS NULL) OR type(r) = 'STANDS_FOR'
     DELETE r`,
    {
      ids: states.map(({ id }) => id),
      declared: declaredRelationships(model),
    },
  );
  await writeEdges(
    run,
    records.flatMap((record, index): NewEdge[] => {
      const ends = endsOf(model, nodes[index]!.id, nodes[index]!.state);
      // The record's edges stand in the order of the declarations, as the ends do; those of translators follow from the texts.
      const declared = record.edges.filter(({ relationship }) => ends.has(relationship));
      const others = record.edges.filter(({ relationship }) => !ends.has(relationship));
      const taken = new Map<string, number>();
      return [
        ...others.map((edge) => ({ from: record.id, ...edge })),
        ...declared.map((edge) => {
          const at = taken.get(edge.relationship) ?? 0;
          taken.set(edge.relationship, at + 1);
          const { bundle } = ends.get(edge.relationship)![at]!;
          const properties = bundle === undefined ? edge.properties : { ...edge.properties, bundle };
          return { from: record.id, ...edge, properties };
        }),
      ];
    }),
  );
  await writeAliases(run, model, aliases);
}

async function writeAliases(
  run: Run,
  model: Model,
  aliases: readonly { id: string; to: string }[],
): Promise<void> {
  if (aliases.length === 0) return;
  const labels = [...new Set(model.concepts.flatMap((concept) => [...concept.interfaces, concept.type]))];
  await run(
    `UNWIND $aliases AS alias
     MERGE (n:Node { id: alias.id })
     SET n = { id: alias.id, digest: n.digest }
     REMOVE n:$($labels)
     SET n:${ALIAS}
     WITH n, alias
     OPTIONAL MATCH (n)-[r]-() WHERE NOT type(r) IN $kept
     DELETE r
     WITH DISTINCT n, alias
     MATCH (target:Node { id: alias.to })
     CREATE (n)-[:STANDS_FOR]->(target)`,
    { aliases, labels, kept: KEPT },
  );
}

/** Takes nodes away that nothing leads to any more. */
export async function removeNodes(run: Run, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    await run('UNWIND $ids AS id MATCH (n:Node { id: id }) DETACH DELETE n', { ids: batch });
  }
}

/** The state of a node in the words of a bundle. */
export function itemOf(model: Model, id: string, { fields }: NodeState): Item {
  const concept = model.conceptOf(id)!;
  const item: Record<string, unknown> & { id: string } = { id };
  for (const [name, value] of Object.entries(fields)) {
    const edge = concept.edges[name];
    if (edge === undefined) {
      item[name] = value;
      continue;
    }
    const targets = (value as EdgeEnd[]).map(({ to, properties }) =>
      edge.properties ? { [targetKey(edge)]: to, ...properties } : to,
    );
    item[name] = edge.many ? targets : targets[0];
  }
  return item;
}

function endsOf(model: Model, id: string, { fields }: NodeState): Map<string, EdgeEnd[]> {
  const concept = model.conceptOf(id)!;
  return new Map(
    Object.entries(concept.edges).flatMap(([name, edge]): [string, EdgeEnd[]][] =>
      fields[name] === undefined ? [] : [[edge.relationship, fields[name] as EdgeEnd[]]],
    ),
  );
}
