// What is one question of the benchmark, and how does each contender ask it?

export type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  /** As in the table of results. */
  readonly name: string;
  /** Whether it touches a part of the graph that does not grow with the graph. */
  readonly bounded: boolean;
  /** The Cypher that finds what to ask about; each row is a set of variables, or a part of one (see `asked`). */
  readonly samples: string;
  /** Makes the variables of one request out of rows picked by chance; the row itself when absent. */
  readonly asked?: { readonly rows: number; readonly of: (rows: readonly Variables[]) => Variables };
  /** Isnad's GraphQL. */
  readonly isnad: string;
  /** The best single statement by hand; one row whose column `data` is the answer. */
  readonly cypher: string;
  /** For @neo4j/graphql, where it can say it. */
  readonly neo4jGraphql?: string;
  /** For the DataLoader a level. */
  readonly dataloader?: string;
  /** What of an answer must be the same by hand; all of it when absent. */
  readonly same?: (data: unknown) => unknown;
}
