import type { ParsedBundle } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import type { Reference } from './references.js';

/** A reference with the bundle that it stands in. */
export interface PlacedReference extends Reference {
  readonly bundle: ParsedBundle;
}

/** A reference of a bundle, or an edge that the graph has. */
export type Step = PlacedReference | { readonly from: string; readonly to: string; readonly bundle: null };

/** Each circle once, at the last reference of a bundle that closes it. */
export function circles(steps: readonly Step[]): BundleProblem[] {
  const out = new Map<string, Step[]>();
  for (const step of steps) {
    const list = out.get(step.from);
    if (list === undefined) out.set(step.from, [step]);
    else list.push(step);
  }
  const problems: BundleProblem[] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    // Depth first, with a stack of our own: a chain may be longer than the call stack.
    const way = [{ id: start, next: 0 }];
    const onWay = new Set([start]);
    while (way.length > 0) {
      const here = way.at(-1)!;
      const step = out.get(here.id)?.[here.next++];
      if (step === undefined) {
        way.pop();
        onWay.delete(here.id);
        done.add(here.id);
      } else if (onWay.has(step.to)) {
        const circle = way.slice(way.findIndex(({ id }) => id === step.to));
        problems.push(circleProblem(circle.map(({ id, next }) => out.get(id)![next - 1]!)));
      } else if (!done.has(step.to)) {
        way.push({ id: step.to, next: 0 });
        onWay.add(step.to);
      }
    }
  }
  return problems;
}

function circleProblem(circle: readonly Step[]): BundleProblem {
  const shown = [...circle.map(({ from }) => from), circle.at(-1)!.to].join(' → ');
  const { bundle, path } = circle.findLast(isPlaced)!;
  return problemAt(bundle, path, `must not lead back to where it began, but got the circle: ${shown}`);
}

const isPlaced = (step: Step): step is PlacedReference => step.bundle !== null;
