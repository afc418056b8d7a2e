// Are these bundles without a mistake, and in which order must they be loaded?
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import type { Path } from '../../graph/write/check-item.js';
import { mistakesOf } from '../../graph/write/check-item.js';
import type { ParsedBundle } from './bundle.js';
import { itemsOf } from './bundle.js';
import { inLoadOrder } from './bundle-order.js';
import { type BundleProblem, BundleProblems, problemAt, showPath } from './bundle-problem.js';
import { edgeProblems } from './check-edges.js';
import { danglingReferences, givenIds, idsInGraph, repeatedIds } from './check-ids.js';
import { passageProblems } from './check-passages.js';
import { shapeProblems } from './check-shape.js';

/** The bundles in an order in which each refers only to those before it. Throws BundleProblems with all mistakes. */
export async function checkBundles(
  graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
): Promise<readonly ParsedBundle[]> {
  if (bundles.length === 0) return [];
  const given = givenIds(model, bundles);
  const inGraph = await idsInGraph(graph, model, bundles);
  const order = inLoadOrder(model, bundles, given, inGraph);
  const problems = bundles.flatMap((bundle) => {
    const misshapen = shapeProblems(model, bundle);
    return [
      ...misshapen,
      ...contentProblems(model, bundle, misshapen),
      ...danglingReferences(model, bundle, given, inGraph),
    ];
  });
  problems.push(
    ...repeatedIds(model, bundles, given, inGraph),
    ...(await edgeProblems(graph, model, bundles, given)),
    ...order.problems,
  );
  // What the passages say can be compared with the texts only once both have their shape.
  if (problems.length === 0) problems.push(...(await passageProblems(graph, model, bundles)));
  if (problems.length > 0) throw new BundleProblems(problems);
  return order.ordered;
}

/** What is wrong with items whose shape is right. */
function contentProblems(
  model: Model,
  bundle: ParsedBundle,
  misshapen: readonly BundleProblem[],
): BundleProblem[] {
  const isMisshapen = (path: Path) => {
    const place = showPath(path);
    return misshapen.some((problem) => problem.path === place || problem.path.startsWith(`${place}.`));
  };
  return itemsOf(model, bundle.data)
    .filter(({ path }) => misshapen.length === 0 || !isMisshapen(path))
    .flatMap(({ concept, item, path }) => mistakesOf(concept, item, path))
    .map(({ path, message }) => problemAt(bundle, path, message));
}
