/** Every id of an answer, each once, sorted: what contenders whose answers look different must agree on. */
export function idsIn(answer: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id') found.add(String(inner));
      else look(inner);
    }
  };
  look(answer);
  return [...found].sort();
}
