// Several things in one cell of a table, each once.

export function listed(items: readonly string[]): string {
  return [...new Set(items)].join(' | ');
}
