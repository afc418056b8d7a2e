// Is each id given once, and does everything that is referred to exist?
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { batches } from '../../graph/write/batches.js';
import { extensionsOf, itemsOf, type ParsedBundle, type PlacedItem } from './bundle.js';
import { type BundleProblem, problemAt, showPath } from './bundle-problem.js';
import { didYouMean } from './did-you-mean.js';
import { referencesOf } from './references.js';

/** Which ids the graph has, and the bundle that each belongs to: null where it came another way. */
export type GraphIds = ReadonlyMap<string, string | null>;

/** Where an id is given among the bundles being loaded. */
export interface GivenId {
  readonly bundle: ParsedBundle;
  readonly placed: PlacedItem;
}

/** The ids given by the bundles; of an id given twice, the first. */
export function givenIds(model: Model, bundles: readonly ParsedBundle[]): Map<string, GivenId> {
  const given = new Map<string, GivenId>();
  for (const bundle of bundles) {
    for (const placed of itemsOf(model, bundle.data)) {
      if (!given.has(placed.item.id)) given.set(placed.item.id, { bundle, placed });
    }
  }
  return given;
}

/** What the graph knows of the ids that the bundles give or refer to. */
export async function idsInGraph(
  graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
): Promise<GraphIds> {
  const ids = new Set<string>();
  for (const { data } of bundles) {
    for (const placed of [...itemsOf(model, data), ...extensionsOf(model, data)]) {
      ids.add(placed.item.id);
      for (const reference of referencesOf(placed)) ids.add(reference.to);
    }
  }
  const found = new Map<string, string | null>();
  for (const batch of batches([...ids])) {
    const rows = await graph.read<{ id: string; bundle: string | null }>(
      'load-bundles',
      `UNWIND $ids AS id
       MATCH (n:Node { id: id })
       RETURN n.id AS id, head([(b:Bundle)-[:HOLDS]->(n) | b.name]) AS bundle`,
      { ids: batch },
    );
    for (const row of rows) found.set(row.id, row.bundle);
  }
  return found;
}

/** Names of bundles and ids of items that are taken already. */
export function repeatedIds(
  model: Model,
  bundles: readonly ParsedBundle[],
  given: ReadonlyMap<string, GivenId>,
  inGraph: GraphIds,
): BundleProblem[] {
  const names = new Map<string, ParsedBundle>();
  const problems: BundleProblem[] = [];
  for (const bundle of bundles) {
    const name = bundle.data?.bundle;
    if (typeof name !== 'string') continue;
    const twin = names.get(name);
    if (twin !== undefined)
      problems.push(
        problemAt(bundle, ['bundle'], `must be a name of its own, but ${twin.file} is named ${name} too`),
      );
    names.set(name, bundle);
    for (const placed of itemsOf(model, bundle.data)) {
      const path = [...placed.path, 'id'];
      const first = given.get(placed.item.id)!;
      const owner = inGraph.get(placed.item.id) ?? null;
      if (first.placed.item !== placed.item) {
        const { line } = first.bundle.positionOf(first.placed.path);
        const where =
          first.bundle === bundle
            ? `${showPath(first.placed.path)} (line ${line})`
            : `${first.bundle.file}:${line}`;
        problems.push(
          problemAt(bundle, path, `must be an id of its own, but ${where} has it too: ${placed.item.id}`),
        );
      } else if (owner !== null && owner !== name) {
        problems.push(
          problemAt(
            bundle,
            path,
            `must be an id of its own, but the bundle ${owner} holds it: ${placed.item.id}; add to it under extend`,
          ),
        );
      }
    }
  }
  return problems;
}

/** References to nodes that are neither in the bundles nor in the graph. */
export function danglingReferences(
  model: Model,
  bundle: ParsedBundle,
  given: ReadonlyMap<string, GivenId>,
  inGraph: GraphIds,
): BundleProblem[] {
  const missing = (id: string) => !given.has(id) && !inGraph.has(id);
  const message = (id: string) => {
    const alike = [...given.keys(), ...inGraph.keys()].filter(
      (other) => model.typeOfId(other) === model.typeOfId(id),
    );
    return `must be an id in this bundle, in another one loaded with it or in the graph, but got: ${id}${didYouMean(id, alike)}`;
  };
  const items = itemsOf(model, bundle.data);
  const extensions = extensionsOf(model, bundle.data);
  return [
    ...[...items, ...extensions].flatMap((placed) =>
      referencesOf(placed)
        .filter(({ to }) => model.typeOfId(to) !== null && missing(to))
        .map(({ to, path }) => problemAt(bundle, path, message(to))),
    ),
    ...extensions
      .filter(({ item }) => missing(item.id))
      .map(({ item, path }) => problemAt(bundle, [...path, 'id'], message(item.id))),
  ];
}
