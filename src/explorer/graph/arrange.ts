// Moves the nodes of a drawn graph to better places, a little at a time, in a worker.
import type Graph from 'graphology';
import type { Arrange } from './layout.worker.js';

/** Starts; gives the function that stops it. `onDone` is called when it ends by itself. */
export function arrange(graph: Graph, pinned: ReadonlySet<string>, onDone: () => void): () => void {
  const ids = graph.nodes();
  const number = new Map(ids.map((id, at) => [id, at]));
  const positions = new Float32Array(
    ids.flatMap((id) => [
      graph.getNodeAttribute(id, 'x') as number,
      graph.getNodeAttribute(id, 'y') as number,
    ]),
  );
  const joins = new Uint32Array(
    graph.mapEdges((_, __, from, to) => [number.get(from)!, number.get(to)!]).flat(),
  );
  const fixed = new Uint32Array(ids.filter((id) => pinned.has(id)).map((id) => number.get(id)!));
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<{ positions: Float32Array; done: boolean }>) => {
    graph.updateEachNodeAttributes((id, attributes) => {
      const at = number.get(id);
      if (at === undefined || pinned.has(id)) return attributes;
      return { ...attributes, x: data.positions[at * 2], y: data.positions[at * 2 + 1] };
    });
    if (!data.done) return;
    worker.terminate();
    onDone();
  };
  const rounds = ids.length > 1500 ? 120 : 360;
  worker.postMessage({ positions, joins, pinned: fixed, rounds } satisfies Arrange);
  return () => worker.terminate();
}
