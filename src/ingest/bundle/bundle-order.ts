import type { Model } from '../../graph/model.js';
import { extensionsOf, itemsOf, type ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import type { GivenId, GraphIds } from './check-ids.js';
import { referencesOf } from './references.js';

/**
 * The bundles in an order in which each refers only to those before it, else in the order given. Two that refer to each
 * other are a problem, unless the graph has what the first one needs: each bundle is loaded in a transaction of its own.
 */
export function inLoadOrder(
  model: Model,
  bundles: readonly ParsedBundle[],
  given: ReadonlyMap<string, GivenId>,
  inGraph: GraphIds,
): { ordered: ParsedBundle[]; problems: BundleProblem[] } {
  const ordered: ParsedBundle[] = [];
  const problems: BundleProblem[] = [];
  const way: ParsedBundle[] = [];
  const visit = (bundle: ParsedBundle) => {
    if (ordered.includes(bundle)) return;
    way.push(bundle);
    for (const { to, path } of neededBy(model, bundle)) {
      const other = given.get(to)?.bundle;
      if (other === undefined || other === bundle || inGraph.has(to) || ordered.includes(other)) continue;
      if (!way.includes(other)) visit(other);
      else {
        const message = `must not refer to ${other.file}, which refers to ${bundle.file} itself: put one of them under extend in the bundle that comes later, but got: ${to}`;
        problems.push(problemAt(bundle, path, message));
      }
    }
    way.pop();
    ordered.push(bundle);
  };
  for (const bundle of bundles) visit(bundle);
  return { ordered, problems };
}

function neededBy(model: Model, { data }: ParsedBundle) {
  const extensions = extensionsOf(model, data);
  return [
    ...[...itemsOf(model, data), ...extensions].flatMap(referencesOf),
    ...extensions.map(({ item, path }) => ({ to: item.id, path: [...path, 'id'] })),
  ];
}
