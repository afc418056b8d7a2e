// What is wrong with the aliases of a YAML text that cannot be unrolled?

/** The most nodes that aliases may unroll to. */
export const MOST_ALIASES = 100;

/** The reason, by what the parser said: it throws the same error for an alias of nothing as for one too many. */
export function aliasProblem({ message }: ReferenceError): string {
  const missing = /Unresolved alias .*: (\S+)$/.exec(message)?.[1];
  if (missing === undefined) return `must not repeat so much by aliases (at most ${MOST_ALIASES})`;
  return `must have the anchor &${missing} before the alias *${missing}, and in the same item where a file is read item by item, but has none: write out what it stands for`;
}
