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

const LONGEST = 300;

/** Why words cannot be searched for, as the server would refuse them; null where they can, or where there are none. */
export function whyNotSearched(words: string): 'search.letters' | 'search.long' | null {
  if (words.trim() === '') return null;
  if (words.length > LONGEST) return 'search.long';
  return /[\p{L}\p{N}]/u.test(words) ? null : 'search.letters';
}

export function isSearchable(words: string): boolean {
  return words.trim() !== '' && whyNotSearched(words) === null;
}
