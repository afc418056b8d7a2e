// Every item of a list that the server gives page by page.
import type { OperationResult } from 'urql';

/** A table of more is the work of `isnad export`. */
export const MOST_ROWS = 10_000;

interface PageOf<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for one page after the other, until there is none or `most` items are there. Throws where one does not come. */
export async function allPages<Data, Page extends PageOf<unknown>>(
  ask: (after: string | null) => Promise<Pick<OperationResult<Data>, 'data' | 'error'>>,
  pageOf: (data: Data) => Page,
  most: number = MOST_ROWS,
): Promise<Page['edges'][number][]> {
  const edges: Page['edges'][number][] = [];
  let after: string | null = null;
  do {
    const { data, error } = await ask(after);
    if (!data) throw error ?? new Error('no answer');
    const page = pageOf(data);
    edges.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && edges.length < most);
  return edges;
}
