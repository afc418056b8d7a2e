// How are results grouped? By kind; the kind of the best result first, the best of each kind first.
import type { SearchQuery } from '../api/operations.generated.js';

export type Result = SearchQuery['search']['edges'][number];
export type ResultKind = Extract<Result['node'], { id: string }>['__typename'];

export function groupResults(edges: readonly Result[]): { kind: ResultKind; results: Result[] }[] {
  const groups = new Map<ResultKind, Result[]>();
  for (const edge of edges) {
    const group = groups.get(edge.node.__typename);
    if (group) group.push(edge);
    else groups.set(edge.node.__typename, [edge]);
  }
  return [...groups].map(([kind, results]) => ({ kind, results }));
}

/** Whether words can be searched for at all: the server refuses those without a letter or digit. */
export function isSearchable(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && words.length <= 300;
}
