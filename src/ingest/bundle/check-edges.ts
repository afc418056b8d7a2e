// Do the edges of the bundles make sense together: no node leads back to itself, no symmetric edge is said twice?
import type { Edge } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import { extensionsOf, itemsOf, type ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import { type Reference, referencesOf } from './references.js';

interface PlacedReference extends Reference {
  readonly bundle: ParsedBundle;
}

/** Nodes that lead to themselves, circles in acyclic edges, and symmetric edges said from both ends. */
export function edgeProblems(model: Model, bundles: readonly ParsedBundle[]): BundleProblem[] {
  const byEdge = new Map<Edge, PlacedReference[]>();
  for (const bundle of bundles) {
    for (const placed of [...itemsOf(model, bundle.data), ...extensionsOf(model, bundle.data)]) {
      for (const reference of referencesOf(placed)) {
        if (reference.edge === null) continue;
        byEdge.set(reference.edge, [...(byEdge.get(reference.edge) ?? []), { ...reference, bundle }]);
      }
    }
  }
  return [...byEdge].flatMap(([edge, references]) => [
    ...toThemselves(edge, references),
    ...(edge.acyclic ? circles(references) : []),
    ...(edge.symmetric ? saidTwice(references) : []),
  ]);
}

function toThemselves(edge: Edge, references: PlacedReference[]): BundleProblem[] {
  if (edge.acyclic) return [];
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

/** Each circle once, at the reference that closes it. */
function circles(references: PlacedReference[]): BundleProblem[] {
  const out = new Map<string, PlacedReference[]>();
  for (const reference of references) {
    const list = out.get(reference.from);
    if (list === undefined) out.set(reference.from, [reference]);
    else list.push(reference);
  }
  const problems: BundleProblem[] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    // Depth first, with a stack of our own: a chain may be longer than the call stack.
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onWay = new Set([start]);
    while (way.length > 0) {
      const here = way.at(-1)!;
      const reference = out.get(here.id)?.[here.next++];
      if (reference === undefined) {
        way.pop();
        onWay.delete(here.id);
        done.add(here.id);
      } else if (onWay.has(reference.to)) {
        const circle = way.slice(way.findIndex(({ id }) => id === reference.to)).map(({ id }) => id);
        const message = `must not lead back to where it began, but got the circle: ${[...circle, reference.to].join(' → ')}`;
        problems.push(problemAt(reference.bundle, reference.path, message));
      } else if (!done.has(reference.to)) {
        way.push({ id: reference.to, next: 0 });
        onWay.add(reference.to);
      }
    }
  }
  return problems;
}
