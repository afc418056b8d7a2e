// Every item of a list that the server gives page by page.

interface PageOf<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for one page after the other, until there is none or `most` items are there. */
export async function allPages<Page extends PageOf<unknown>>(
  ask: (after: string | null) => Promise<Page>,
  most: number,
): Promise<Page['edges'][number][]> {
  const edges: Page['edges'][number][] = [];
  let after: string | null = null;
  do {
    const page: Page = await ask(after);
    edges.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && edges.length < most);
  return edges;
}
