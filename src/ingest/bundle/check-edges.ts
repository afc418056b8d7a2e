// Do the edges of the bundles make sense together: no node leads back to itself, no symmetric edge is said twice?
import type { Edge } from '../../graph/concept.js';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { extensionsOf, itemsOf, type ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import type { GivenId } from './check-ids.js';
import { circles, type PlacedReference, type Step } from './circles.js';
import { referencesOf } from './references.js';

/** Nodes that lead to themselves, circles in acyclic edges, and symmetric edges said from both ends. */
export async function edgeProblems(
  graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
  given: ReadonlyMap<string, GivenId>,
): Promise<BundleProblem[]> {
  const byEdge = new Map<Edge, PlacedReference[]>();
  for (const bundle of bundles) {
    for (const placed of [...itemsOf(model, bundle.data), ...extensionsOf(model, bundle.data)]) {
      for (const reference of referencesOf(placed)) {
        if (reference.edge === null) continue;
        const same = byEdge.get(reference.edge);
        if (same === undefined) byEdge.set(reference.edge, [{ ...reference, bundle }]);
        else same.push({ ...reference, bundle });
      }
    }
  }
  const problems: BundleProblem[] = [];
  for (const [edge, references] of byEdge) {
    if (edge.acyclic)
      problems.push(...circles([...references, ...(await onwards(graph, edge, references, given))]));
    else problems.push(...toThemselves(references));
    if (edge.symmetric) problems.push(...saidTwice(references));
  }
  return problems;
}

/** The edges of the graph that the references lead on to; those of nodes that are being loaded do not count any more. */
async function onwards(
  graph: Graph,
  edge: Edge,
  references: readonly PlacedReference[],
  given: ReadonlyMap<string, GivenId>,
): Promise<Step[]> {
  const found: Step[] = [];
  const seen = new Set<string>();
  let next = references.map(({ to }) => to);
  for (;;) {
    const ids = [...new Set(next)].filter((id) => !given.has(id) && !seen.has(id));
    if (ids.length === 0) return found;
    for (const id of ids) seen.add(id);
    const rows = await graph.read<{ from: string; to: string }>(
      'load-bundles',
      `UNWIND $ids AS id
       MATCH (a:Node { id: id })-[:${edge.relationship}]->(b:Node)
       RETURN a.id AS from, b.id AS to`,
      { ids },
    );
    found.push(...rows.map((row) => ({ ...row, bundle: null })));
    next = rows.map((row) => row.to);
  }
}

function toThemselves(references: PlacedReference[]): BundleProblem[] {
  return references
    .filter(({ from, to }) => from === to)
    .map(({ bundle, path, to }) => problemAt(bundle, path, `must be another node, but got: ${to} itself`));
}

function saidTwice(references: PlacedReference[]): BundleProblem[] {
  const said = new Map<string, PlacedReference>();
  return references.flatMap((reference) => {
    const { from, to, bundle, path } = reference;
    const pair = [from, to].sort().join(' ');
    const first = said.get(pair);
    if (first === undefined) {
      said.set(pair, reference);
      return [];
    }
    const { line } = first.bundle.positionOf(first.path);
    return [
      problemAt(
        bundle,
        path,
        `must be said from one end only, but ${first.from} says it already (${first.bundle.file}:${line})`,
      ),
    ];
  });
}
